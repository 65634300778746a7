package no.ressursbank.search;

import java.util.Optional;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.Wordbook;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.stereotype.Component;

/**
 * The published resources as this service asks for them. The only class that talks to
 * their index.
 */
@Component
class BankIndex {

	private final ElasticsearchTemplate operations;

	private final ResourceIndex resources;

	BankIndex(ElasticsearchTemplate operations) {
		this.operations = operations;
		this.resources = new ResourceIndex(operations);
	}

	/** What is live; empty when nothing was ever published. */
	Optional<Edition> edition() {
		return this.resources.edition();
	}

	Wordbook wordbook(String indexName) {
		return this.resources.wordbook(indexName);
	}

	Vocabulary vocabulary(String indexName) {
		return Vocabulary.of(search(indexName, Vocabulary.query()).stream().map(SearchHit::getContent).toList());
	}

	/**
	 * Asks one index by its name, so that two answers can be told to be of the same one.
	 * @throws org.springframework.data.elasticsearch.NoSuchIndexException when it is gone
	 */
	SearchHits<ResourceDocument> search(String indexName, NativeQuery query) {
		return this.operations.search(query, ResourceDocument.class, IndexCoordinates.of(indexName));
	}

	/**
	 * The same for what is shown in lists. Nothing is made of the fields that are not.
	 */
	FoundResources find(String indexName, SearchRequest.Builder request) {
		SearchRequest complete = request.index(indexName).build();
		return FoundResources.of(this.operations.execute((client) -> IndexAnswer.of(client, complete)));
	}

}
