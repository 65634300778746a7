/**
 * Centres and institutions by the area they serve.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.contact;
