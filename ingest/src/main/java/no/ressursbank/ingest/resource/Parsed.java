package no.ressursbank.ingest.resource;

import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A file that can be published.
 *
 * @param warnings what someone should look at all the same
 */
public record Parsed(ResourceDocument document, List<Finding> warnings) {
}
