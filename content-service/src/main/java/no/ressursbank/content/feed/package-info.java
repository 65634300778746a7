/**
 * What tells others that there is something new: an Atom feed, a site map, and rules for
 * robots.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "resource")
package no.ressursbank.content.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
