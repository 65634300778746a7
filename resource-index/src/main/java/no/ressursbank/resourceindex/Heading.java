package no.ressursbank.resourceindex;

/**
 * A heading of the body: a line of its table of contents.
 *
 * @param level 2 to 6, for the title of the resource is the first
 * @param anchor its id in the HTML
 */
public record Heading(int level, String text, String anchor) {
}
