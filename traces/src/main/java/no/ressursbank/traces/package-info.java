/**
 * What a collector of traces is told by the services, where there is one.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.traces;
