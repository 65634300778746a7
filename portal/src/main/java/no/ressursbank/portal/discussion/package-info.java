/**
 * Threads where staff ask each other for advice, and the guard that marks what could give
 * a pupil away.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.discussion;
