package no.ressursbank.search;

import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.ThemeEntry;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * The themes and the model of an index: what facets are named by.
 */
record Vocabulary(List<ThemeEntry> themes, List<ModelEntry> models) {

	/** What an index gives at most in one answer; a bank has a few dozen themes. */
	private static final int MAX_ENTRIES = 10_000;

	/** Asks for all of it. */
	static NativeQuery query() {
		List<String> kinds = List.of(Kind.THEME.code(), Kind.MODEL.code());
		return NativeQuery.builder()
			.withQuery((query) -> query.bool((bool) -> bool.filter(FacetCounts.anyOf(ResourceFields.KIND, kinds))))
			.withMaxResults(MAX_ENTRIES)
			.withSourceFilter(FetchSourceFilter
				.of((source) -> source.withIncludes(ResourceFields.ID, ResourceFields.THEME, ResourceFields.MODEL)))
			.build();
	}

	static Vocabulary of(List<ResourceDocument> documents) {
		return new Vocabulary(documents.stream().flatMap((document) -> Stream.ofNullable(document.theme())).toList(),
				documents.stream().flatMap((document) -> Stream.ofNullable(document.model())).toList());
	}

}
