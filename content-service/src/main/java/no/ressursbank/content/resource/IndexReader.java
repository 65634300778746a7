package no.ressursbank.content.resource;

import java.util.List;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch.core.GetResponse;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Wordbook;

import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Asks the index. Fails with a {@link ResourceProblem} when it does not answer or was
 * never published.
 */
@Component
class IndexReader {

	private final ElasticsearchTemplate operations;

	IndexReader(ElasticsearchTemplate operations) {
		this.operations = operations;
	}

	/**
	 * Which edition is live; empty when the index does not say. The document of the words
	 * is written by every publication that changes anything. Where it stands is all that
	 * is asked, which is the least that can be: a search costs twice as much.
	 */
	String edition() {
		GetResponse<Void> words = asking(() -> this.operations.execute((client) -> client.get((get) -> get
			// Not before searches see it too.
			.realtime(false)
			.index(this.operations.getIndexCoordinatesFor(ResourceDocument.class).getIndexName())
			.id(Wordbook.DOCUMENT_ID)
			.source((source) -> source.fetch(false)), Void.class)));
		return words.found() ? words.index() + "/" + words.seqNo() : "";
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
