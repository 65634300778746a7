/**
 * The program that turns a content folder into the resource index: read, parse, check,
 * publish. Its only writer.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest;
