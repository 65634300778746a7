package no.ressursbank.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.json.JsonData;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceFields;
import no.ressursbank.resourceindex.ThemeEntry;
import org.jspecify.annotations.Nullable;

/**
 * The themes and the model of the same index that the hits are from, read with them in
 * one request: their titles and help lines are never older than the hits.
 */
record Vocabulary(List<Entry> entries) {

	static final String AGGREGATION = "vocabulary";

	private static final String ENTRIES = "entries";

	/** What the index gives at most this way; a bank has a few dozen themes. */
	private static final int MAX_ENTRIES = 100;

	/** Looks at all documents, not only those that match the query. */
	static Aggregation aggregation() {
		List<String> kinds = List.of(Kind.THEME.code(), Kind.MODEL.code());
		Aggregation entries = Aggregation.of((aggregation) -> aggregation.topHits((top) -> top.size(MAX_ENTRIES)
			.source((source) -> source
				.filter((filter) -> filter.includes(ResourceFields.THEME, ResourceFields.MODEL)))));
		Aggregation filtered = Aggregation
			.of((aggregation) -> aggregation.filter(FacetCounts.anyOf(ResourceFields.KIND, kinds))
				.aggregations(ENTRIES, entries));
		return Aggregation.of((aggregation) -> aggregation.global((all) -> all).aggregations(AGGREGATION, filtered));
	}

	static Vocabulary read(Map<String, Aggregate> answers) {
		Aggregate filtered = FacetCounts.part(FacetCounts.part(answers, AGGREGATION).global().aggregations(),
				AGGREGATION);
		return new Vocabulary(FacetCounts.part(filtered.filter().aggregations(), ENTRIES)
			.topHits()
			.hits()
			.hits()
			.stream()
			.map((hit) -> Objects.requireNonNull(hit.source()).to(Entry.class))
			.toList());
	}

	Optional<Map<String, String>> themeTitles(String id) {
		return themes().filter((theme) -> theme.id().equals(id)).map(ThemeEntry::titles).findFirst();
	}

	Optional<Map<String, String>> componentTitles(String id) {
		return this.entries.stream()
			.flatMap((entry) -> (entry.model() != null) ? entry.model().modules().stream() : Stream.empty())
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
		Set<String> common = asked.termsOf(
				themes().filter((theme) -> !theme.sensitive()).flatMap((theme) -> theme.titles().values().stream()));
		return themes().filter(ThemeEntry::sensitive)
			.filter((theme) -> ids.contains(theme.id())
					|| theme.titles().values().stream().anyMatch((title) -> asked.name(title, common)))
			.sorted(Comparator.comparingInt(ThemeEntry::order))
			.flatMap((theme) -> theme.helpLines().stream())
			.distinct()
			.toList();
	}

	private Stream<ThemeEntry> themes() {
		return this.entries.stream().flatMap((entry) -> Stream.ofNullable(entry.theme()));
	}

	/**
	 * A document of the vocabulary: a theme or the model.
	 */
	record Entry(@Nullable ThemeEntry theme, @Nullable ModelEntry model) {
	}

}
