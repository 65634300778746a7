package no.ressursbank.ingest.markdown;

import java.util.List;

import no.ressursbank.ingest.finding.Finding;

/**
 * A Markdown text as HTML, and what its source holds.
 *
 * @param html as Flexmark makes it: not safe yet
 * @param links all links of the text, in its order
 * @param images all images of the text, in its order
 */
record Rendered(String html, List<Link> links, List<Link> images, List<Finding> findings) {
}
