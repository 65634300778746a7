package no.ressursbank.content.resource;

import java.util.List;
import java.util.function.Supplier;

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
		return asking(() -> this.operations.search(query, ResourceDocument.class));
	}

	/** Asks several things at once. */
	List<SearchHits<ResourceDocument>> search(List<NativeQuery> queries) {
		List<SearchHits<ResourceDocument>> found = asking(
				() -> this.operations.multiSearch(queries, ResourceDocument.class));
		// What fails is left out without a word. Asked alone, it says why.
		return (found.size() == queries.size()) ? found : queries.stream().map(this::search).toList();
	}

	static List<ResourceDocument> documents(SearchHits<ResourceDocument> hits) {
		return hits.stream().map(SearchHit::getContent).toList();
	}

	private static <T> T asking(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (NoSuchIndexException ex) {
			throw ResourceProblem.nothingPublished(ex);
		}
		catch (DataAccessException ex) {
			throw ResourceProblem.indexSilent(ex);
		}
	}

}
