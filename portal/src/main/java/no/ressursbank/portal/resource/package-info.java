/**
 * The page of an article, PDF, material, webinar, course or contact, and its files.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.resource;
