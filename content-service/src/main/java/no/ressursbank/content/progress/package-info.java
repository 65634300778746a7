/**
 * How far members have come in courses. Knows courses by id alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "resource" })
package no.ressursbank.content.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
