package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Asks the index. Fails with a {@link ResourceProblem} when it does not answer or was
 * never published.
 */
@Component
class IndexReader {

	private final ElasticsearchOperations operations;

	IndexReader(ElasticsearchOperations operations) {
		this.operations = operations;
	}

	SearchHits<ResourceDocument> search(NativeQuery query) {
		try {
			return this.operations.search(query, ResourceDocument.class);
		}
		catch (NoSuchIndexException ex) {
			throw ResourceProblem.nothingPublished(ex);
		}
		catch (DataAccessException ex) {
			throw ResourceProblem.indexSilent(ex);
		}
	}

	static List<ResourceDocument> documents(SearchHits<ResourceDocument> hits) {
		return hits.stream().map(SearchHit::getContent).toList();
	}

}
