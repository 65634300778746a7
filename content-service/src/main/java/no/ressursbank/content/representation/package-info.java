/**
 * The same resources in the formats of others: Markdown, HTML fragments and linked data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "resource")
package no.ressursbank.content.representation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
