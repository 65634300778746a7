/**
 * From characters at places on pages to headings, paragraphs, lists and tables in reading
 * order. Pure geometry and words: knows no PDF library, so that every rule can be tested
 * with a few lines made by hand.
 */
@org.jspecify.annotations.NullMarked
package no.ressursbank.ingest.pdf.layout;
