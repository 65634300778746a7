/**
 * The child process that meets the PDF library: reads one file after the other and
 * answers with what it says. A hostile file may hang it or exhaust its memory, never us.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.pdf.worker;
