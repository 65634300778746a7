/**
 * What a collector of traces is told, where there is one. Uses nothing of the rest.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.portal.trace;
