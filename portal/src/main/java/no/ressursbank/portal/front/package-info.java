/**
 * The first page.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.front;
