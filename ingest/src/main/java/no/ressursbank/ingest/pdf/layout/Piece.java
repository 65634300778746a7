package no.ressursbank.ingest.pdf.layout;

/**
 * What becomes a block: a paragraph, item or heading, a table, or a line of contents.
 */
sealed interface Piece permits Group, Table, Line {

}
