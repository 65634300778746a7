package no.ressursbank.ingest.cache;

import java.util.Map;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * All that parsing a file gave.
 *
 * @param forms the words that it teaches
 * @param document null when it was rejected
 */
public record Entry(Outcome outcome, Map<String, Integer> forms, @Nullable ResourceDocument document) {
}
