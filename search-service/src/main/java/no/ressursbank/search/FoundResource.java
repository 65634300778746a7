package no.ressursbank.search;

import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import no.ressursbank.search.SearchResult.BestPassage;

/**
 * A hit as the index gave it.
 *
 * @param score larger is better; 0 when browsing
 * @param place what it is sorted by
 */
record FoundResource(ShownResource resource, double score, List<Object> place, List<BestPassage> passages) {

	static FoundResource of(Hit<ShownResource> hit) {
		return new FoundResource(Objects.requireNonNull(hit.source()), Objects.requireNonNullElse(hit.score(), 0d),
				hit.sort().stream().<Object>map(FieldValue::_get).toList(), PassageHits.of(hit.innerHits()));
	}

}
