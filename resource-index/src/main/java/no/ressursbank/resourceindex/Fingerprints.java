package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHitsIterator;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;
import org.springframework.data.elasticsearch.core.query.Query;

/**
 * Reads the fingerprint of every live document, and nothing else of it.
 */
final class Fingerprints {

	private static final int PAGE = 1000;

	private Fingerprints() {
	}

	/** By resource id. */
	static Map<String, String> live(ElasticsearchOperations operations) {
		Query all = NativeQuery.builder()
			.withQuery((query) -> query.matchAll((every) -> every))
			.withSourceFilter(FetchSourceFilter
				.of((source) -> source.withIncludes(ResourceFields.ID, ResourceFields.FINGERPRINT)))
			.build();
		all.setPageable(PageRequest.of(0, PAGE));
		Map<String, String> fingerprints = new TreeMap<>();
		try (SearchHitsIterator<Fingerprint> hits = operations.searchForStream(all, Fingerprint.class,
				IndexCoordinates.of(ResourceIndex.ALIAS))) {
			hits.forEachRemaining((hit) -> fingerprints.put(hit.getContent().id(), hit.getContent().fingerprint()));
		}
		return fingerprints;
	}

	record Fingerprint(String id, String fingerprint) {
	}

}
