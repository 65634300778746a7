/**
 * What a check has to say to an editor: where, what, and what to do about it.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.finding;
