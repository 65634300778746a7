package no.ressursbank.ingest.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import no.ressursbank.language.Lix;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * How many resources there are of everything.
 *
 * @param horizons resources by theme, in the order of themes.yml, and by horizon
 * @param audiences resources by theme and by audience
 * @param components resources by component of the model
 * @param lix the mean readability of the texts by theme; none where there are no texts
 * @param languages resources by language
 */
public record Coverage(Map<String, Map<String, Integer>> horizons, Map<String, Map<String, Integer>> audiences,
		Map<String, Integer> components, Map<String, Integer> lix, Map<Language, Integer> languages) {

	/** From at once to always. */
	public static final List<String> HORIZONS = List.of("akutt", "forebyggende", "system");

	/**
	 * Counts.
	 * @param vocabulary the themes and the model
	 * @param resources read once, one at a time
	 */
	public static Coverage of(List<ResourceDocument> vocabulary, Iterable<ResourceDocument> resources) {
		List<ResourceDocument> slim = new ArrayList<>();
		Map<String, List<Integer>> lix = new LinkedHashMap<>();
		for (ResourceDocument resource : resources) {
			lix(resource).ifPresent((index) -> resource.tags()
				.themes()
				.forEach((theme) -> lix.computeIfAbsent(theme, (key) -> new ArrayList<>()).add(index)));
			slim.add(resource.with(List.<Passage>of()));
		}
		List<String> themes = themes(vocabulary);
		Set<String> audiences = new TreeSet<>();
		slim.forEach((resource) -> audiences.addAll(resource.tags().audiences()));
		return new Coverage(table(themes, HORIZONS, slim, (resource) -> horizon(resource)),
				table(themes, audiences, slim, (resource) -> resource.tags().audiences()), components(vocabulary, slim),
				means(themes, lix), languages(slim));
	}

	/** How much of a hundred is nynorsk of what is Norwegian. */
	public int nynorskShare() {
		int nynorsk = this.languages.getOrDefault(Language.NN, 0);
		int norwegian = nynorsk + this.languages.getOrDefault(Language.NB, 0);
		return (norwegian == 0) ? 0 : 100 * nynorsk / norwegian;
	}

	private static List<String> themes(List<ResourceDocument> vocabulary) {
		return vocabulary.stream()
			.map(ResourceDocument::theme)
			.filter(Objects::nonNull)
			.sorted((a, b) -> Integer.compare(a.order(), b.order()))
			.map(ThemeEntry::id)
			.toList();
	}

	private static List<String> horizon(ResourceDocument resource) {
		String horizon = resource.tags().horizon();
		return (horizon == null) ? List.of() : List.of(horizon);
	}

	private static Map<String, Map<String, Integer>> table(List<String> themes, Iterable<String> columns,
			List<ResourceDocument> resources, Function<ResourceDocument, List<String>> values) {
		Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
		for (String theme : themes) {
			Map<String, Integer> row = new LinkedHashMap<>();
			columns.forEach((column) -> row.put(column, 0));
			resources.stream()
				.filter((resource) -> resource.tags().themes().contains(theme))
				.forEach((resource) -> values.apply(resource).forEach((value) -> row.merge(value, 1, Integer::sum)));
			table.put(theme, row);
		}
		return table;
	}

	private static Map<String, Integer> components(List<ResourceDocument> vocabulary,
			List<ResourceDocument> resources) {
		Map<String, Integer> components = new LinkedHashMap<>();
		vocabulary.stream()
			.map(ResourceDocument::model)
			.filter(Objects::nonNull)
			.flatMap((model) -> model.modules().stream())
			.flatMap((module) -> module.components().stream())
			.map(ModelEntry.Component::id)
			.forEach((id) -> components.put(id, 0));
		resources.forEach((resource) -> resource.tags()
			.model()
			.forEach((id) -> components.computeIfPresent(id, (key, count) -> count + 1)));
		return components;
	}

	/** A PDF is read as its owner wrote it: only our own texts count. */
	private static Optional<Integer> lix(ResourceDocument resource) {
		boolean own = resource.file() == null && resource.language() != Language.EN
				&& resource.language() != Language.SE;
		return own ? Lix.of(resource.passages().stream().map(Passage::text).toList()) : Optional.empty();
	}

	private static Map<String, Integer> means(List<String> themes, Map<String, List<Integer>> lix) {
		Map<String, Integer> means = new LinkedHashMap<>();
		for (String theme : themes) {
			lix.getOrDefault(theme, List.of())
				.stream()
				.mapToInt(Integer::intValue)
				.average()
				.ifPresent((mean) -> means.put(theme, (int) Math.round(mean)));
		}
		return means;
	}

	private static Map<Language, Integer> languages(List<ResourceDocument> resources) {
		Map<Language, Integer> languages = new LinkedHashMap<>();
		resources.forEach((resource) -> languages.merge(resource.language(), 1, Integer::sum));
		return languages;
	}

}
