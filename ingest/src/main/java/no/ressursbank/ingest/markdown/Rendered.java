package no.ressursbank.ingest.markdown;

import java.util.List;

/**
 * A Markdown text as safe HTML.
 *
 * @param links all links of the text, in its order
 */
record Rendered(String html, List<Link> links) {
}
