package no.ressursbank.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.ThemeEntry;

import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;

/**
 * The themes and the model of an index: what facets are named by, and whom to call.
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

	Optional<Map<String, String>> themeTitles(String id) {
		return this.themes.stream().filter((theme) -> theme.id().equals(id)).map(ThemeEntry::titles).findFirst();
	}

	Optional<Map<String, String>> componentTitles(String id) {
		return this.models.stream()
			.flatMap((model) -> model.modules().stream())
			.flatMap((module) -> module.components().stream())
			.filter((component) -> component.id().equals(id))
			.map(ModelEntry.Component::titles)
			.findFirst();
	}

	/**
	 * The help lines of the sensitive ones of some themes, and of the sensitive themes
	 * that a question names; each once.
	 * @param ids ids of themes
	 */
	List<HelpLine> helpLines(Collection<String> ids, AskedWords asked) {
		Set<String> common = asked.termsOf(this.themes.stream()
			.filter((theme) -> !theme.sensitive())
			.flatMap((theme) -> theme.titles().values().stream()));
		return this.themes.stream()
			.filter(ThemeEntry::sensitive)
			.filter((theme) -> ids.contains(theme.id())
					|| theme.titles().values().stream().anyMatch((title) -> asked.name(title, common)))
			.sorted(Comparator.comparingInt(ThemeEntry::order))
			.flatMap((theme) -> theme.helpLines().stream())
			.distinct()
			.toList();
	}

}
