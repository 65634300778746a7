package no.ressursbank.search;

import java.util.List;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.search.SearchResult.Hit;

import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Finds what someone who reads a resource may need next.
 */
@Component
class RelatedSearch {

	/** Translations and too much of one kind are passed over. */
	private static final int CANDIDATES = 3;

	private final BankIndex index;

	private final LiveWords words;

	RelatedSearch(BankIndex index, LiveWords words) {
		this.index = index;
		this.words = words;
	}

	/**
	 * Finds resources related to one.
	 * @param id of a resource, not of the vocabulary
	 * @param size how many at most
	 * @throws ErrorResponseException when there is no such resource
	 */
	List<Hit> run(String id, int size) {
		return this.words.ask((live) -> {
			ResourceDocument resource = this.index.search(live.indexName(), RelatedQuery.resource(id))
				.stream()
				.findFirst()
				.map(SearchHit::getContent)
				.orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
			List<FoundResource> found = this.index
				.find(live.indexName(), RelatedQuery.of(resource, live.indexName(), size * CANDIDATES))
				.hits();
			return new RelatedChoice(resource).of(found, size).stream().map(Hit::of).toList();
		});
	}

}
