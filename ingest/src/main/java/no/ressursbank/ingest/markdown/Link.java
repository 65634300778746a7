package no.ressursbank.ingest.markdown;

import no.ressursbank.ingest.finding.Place;

/**
 * A link as it stands in a Markdown text.
 *
 * @param place of its target
 */
record Link(String target, Place place) {
}
