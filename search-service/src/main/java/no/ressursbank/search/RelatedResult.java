package no.ressursbank.search;

import java.util.List;

import no.ressursbank.search.SearchResult.Hit;

/**
 * What to read after a resource.
 *
 * @param hits what editors chose first, then the nearest
 */
record RelatedResult(List<Hit> hits) {
}
