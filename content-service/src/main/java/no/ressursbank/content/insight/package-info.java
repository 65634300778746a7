/**
 * What editors can learn: what is asked and not found, and how the content stands. Shows
 * numbers, and words only when several must have asked for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "member")
package no.ressursbank.content.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
