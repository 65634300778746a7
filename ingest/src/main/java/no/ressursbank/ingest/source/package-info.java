/**
 * The content folder: which files there are, what they are called, and the vocabulary
 * they use.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.source;
