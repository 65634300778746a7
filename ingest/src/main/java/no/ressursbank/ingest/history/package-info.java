/**
 * What version control knows of the content folder.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.history;
