/**
 * What members tell moderators of posts, and what moderators decide. Every decision
 * stands in a log that only grows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "resource", "thread" })
package no.ressursbank.content.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
