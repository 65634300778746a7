/**
 * The page of hits, and what the search field suggests.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.search;
