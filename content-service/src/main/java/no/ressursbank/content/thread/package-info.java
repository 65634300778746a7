/**
 * Threads in which staff discuss ways of working: what is written, judged before it is
 * stored, and shown to members. Knows the bank's resources by id alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "guard", "member", "resource" })
package no.ressursbank.content.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
