/**
 * Webinars as a list and as a month.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.webinar;
