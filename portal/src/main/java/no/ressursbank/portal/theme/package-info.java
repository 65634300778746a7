/**
 * Themes, and what the bank has on each.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.theme;
