/**
 * From a file to a document, whatever the file's format: its metadata, its passages, and
 * the interface every parser has.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.resource;
