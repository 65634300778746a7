/**
 * What a collector of traces is told, where there is one. Uses nothing of the rest.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.ressursbank.content.trace;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
