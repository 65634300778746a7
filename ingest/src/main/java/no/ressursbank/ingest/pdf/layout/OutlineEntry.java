package no.ressursbank.ingest.pdf.layout;

/**
 * A bookmark of the file.
 *
 * @param level from 1
 * @param page it leads to, counted from 1; 0 when it leads nowhere
 */
public record OutlineEntry(String title, int level, int page) {
}
