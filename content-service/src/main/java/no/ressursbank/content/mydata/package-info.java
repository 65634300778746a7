/**
 * What the bank keeps of people: given to them, deleted when they say so, and deleted
 * when its time is over.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "member", "moderation", "progress", "resource", "thread" })
package no.ressursbank.content.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
