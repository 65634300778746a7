/**
 * What does not come from the bank: about it, accessibility, privacy, and what to do when
 * it is urgent.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.about;
