/**
 * What the two services answer, as the portal reads it, and what it does when they are
 * silent. Knows nothing of pages.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.bank;
