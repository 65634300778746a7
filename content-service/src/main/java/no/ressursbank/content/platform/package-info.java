/**
 * What holds for every answer: problem details, headers, languages, and what is served
 * while the index does not answer. No other module uses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "resource")
package no.ressursbank.content.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
