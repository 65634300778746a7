/**
 * The public search: from the parameters of a request to hits, facets and help lines.
 * Reads the resource index, and writes nothing but its own log of queries.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.search;
