package no.ressursbank.search;

import java.util.List;
import java.util.Objects;

import no.ressursbank.search.SearchResult.BestPassage;

/**
 * A hit as the index gave it.
 *
 * @param score larger is better; 0 when browsing
 * @param place what it is sorted by
 */
record FoundResource(ShownResource resource, double score, List<Object> place, List<BestPassage> passages) {

	static FoundResource of(IndexAnswer.Hit hit) {
		return new FoundResource(hit.source(), Objects.requireNonNullElse(hit.score(), 0d),
				Objects.requireNonNullElse(hit.sort(), List.of()), PassageHits.of(hit.inner()));
	}

}
