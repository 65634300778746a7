/**
 * Judges what staff write before it is stored: may it be published, does somebody have to
 * look at it first, or must it never be kept. Knows nothing of Spring, HTTP or storage,
 * and logs nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ressursbank.content.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
