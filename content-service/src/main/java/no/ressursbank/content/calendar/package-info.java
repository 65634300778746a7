/**
 * Webinars for people's own calendars.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "resource")
package no.ressursbank.content.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
