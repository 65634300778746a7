/**
 * Search in threads, for members. Owns the index {@code threads} and is the only one that
 * writes it: what stands there follows from the database and can be made anew from it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "thread" })
package no.ressursbank.content.discussionsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
