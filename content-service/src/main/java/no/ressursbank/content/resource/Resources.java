package no.ressursbank.content.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.stereotype.Component;

/**
 * Reads the index; every read is one request. Fails with a {@link ResourceProblem} when
 * the index does not answer or was never published.
 */
@Component
class Resources {

	private final ElasticsearchOperations operations;

	Resources(ElasticsearchOperations operations) {
		this.operations = operations;
	}

	/**
	 * All themes, in the order of the file they come from.
	 */
	List<ResourceDocument> themes() {
		return documents(search(ResourceQueries.ofKind(Kind.THEME))).stream()
			.sorted(Comparator.comparingInt((theme) -> Objects.requireNonNull(theme.theme()).order()))
			.toList();
	}

	Optional<ResourceDocument> model() {
		return documents(search(ResourceQueries.ofKind(Kind.MODEL))).stream().findFirst();
	}

	Optional<ThemePage> theme(String id) {
		SearchHits<ResourceDocument> found = search(ResourceQueries.themePage(id));
		Map<String, Long> counts = counts(found);
		return documents(found).stream()
			.filter((document) -> document.kind() == Kind.THEME)
			.findFirst()
			.map((theme) -> new ThemePage(theme, counts,
					documents(found).stream().filter((document) -> document.kind() == Kind.ARTICLE).toList()));
	}

	/**
	 * The resource with an id; of a theme and a resource with the same name, the
	 * resource.
	 */
	Optional<FoundResource> find(String id) {
		List<ResourceDocument> found = documents(search(ResourceQueries.withThemes(id)));
		return Stream.of(Kind.ARTICLE, Kind.THEME, Kind.MODEL)
			.map((kind) -> kind.documentId(id))
			.flatMap((documentId) -> found.stream().filter((document) -> document.id().equals(documentId)))
			.findFirst()
			.map((document) -> new FoundResource(document, found));
	}

	/**
	 * A part of the resources of a kind, by id.
	 */
	ResourcePage<ResourceDocument> list(Kind kind, ListRequest request) {
		String list = kind + request.themes().toString() + request.language();
		NativeQuery query = ResourceQueries.list(kind, request);
		if (request.cursor() != null) {
			query.setSearchAfter(List.of(Cursor.read(request.cursor(), list)));
		}
		List<ResourceDocument> found = documents(search(query));
		if (found.size() <= request.sizeOrDefault()) {
			return new ResourcePage<>(found, null);
		}
		List<ResourceDocument> page = found.subList(0, request.sizeOrDefault());
		return new ResourcePage<>(page, Cursor.after(page.getLast().id(), list));
	}

	private SearchHits<ResourceDocument> search(NativeQuery query) {
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

	private static List<ResourceDocument> documents(SearchHits<ResourceDocument> hits) {
		return hits.stream().map(SearchHit::getContent).toList();
	}

	private static Map<String, Long> counts(SearchHits<ResourceDocument> found) {
		ElasticsearchAggregations aggregations = (ElasticsearchAggregations) Objects
			.requireNonNull(found.getAggregations());
		Map<String, Long> counts = new TreeMap<>();
		Objects.requireNonNull(aggregations.get(ResourceQueries.KINDS))
			.aggregation()
			.getAggregate()
			.sterms()
			.buckets()
			.array()
			.forEach((bucket) -> counts.put(bucket.key().stringValue(), bucket.docCount()));
		counts.remove(Kind.THEME.code());
		return counts;
	}

}
