package no.ressursbank.resourceindex;

import org.jspecify.annotations.Nullable;

/**
 * A part of the body that a hit can point at.
 *
 * @param heading the trail of headings, such as "Samtalen › Etterpå"; empty before the
 * first heading
 * @param anchor id of the heading in the HTML, or null
 * @param page page of the PDF counted from 1, or null
 */
public record Passage(String heading, String text, @Nullable String anchor, @Nullable Integer page) {
}
