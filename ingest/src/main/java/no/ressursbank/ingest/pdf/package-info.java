/**
 * PDF files with a sidecar of metadata. The PDF library runs in a child process only: a
 * hostile file may hang it or exhaust its memory, but never ours.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.pdf;
