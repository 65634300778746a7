/**
 * What readers say of resources, without telling who they are.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "resource", "thread" })
package no.ressursbank.content.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
