package no.ressursbank.content.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * How the content stands.
 *
 * @param themes in the bank's own order
 * @param languages how many resources are in each
 * @param due what must be looked at within two months, the latest first
 */
record ContentFigures(List<ThemeFigures> themes, Map<String, Integer> languages, List<DueResource> due) {

	private static final int SHOWN = 50;

	static ContentFigures of(List<ResourceDocument> documents, LocalDate today, String language) {
		List<ResourceDocument> resources = documents.stream()
			.filter((document) -> document.kind() != Kind.THEME)
			.toList();
		Map<String, Integer> languages = new TreeMap<>();
		resources.forEach((resource) -> languages.merge(resource.language().code(), 1, Integer::sum));
		return new ContentFigures(themes(documents, resources, today, language), languages, due(resources, today));
	}

	private static List<ThemeFigures> themes(List<ResourceDocument> documents, List<ResourceDocument> resources,
			LocalDate today, String language) {
		return documents.stream()
			.filter((document) -> document.kind() == Kind.THEME)
			.sorted(Comparator.comparingInt((theme) -> entry(theme).order()))
			.map((theme) -> ThemeFigures.of(theme, resources, today, language))
			.toList();
	}

	private static List<DueResource> due(List<ResourceDocument> resources, LocalDate today) {
		return resources.stream()
			.filter((resource) -> Age.of(resource, today) != Age.FRESH)
			.map((resource) -> new DueResource(resource.id(), resource.kind().code(), resource.title(),
					resource.editorial().steward(), Objects.requireNonNull(resource.editorial().reviewBy())))
			.sorted(Comparator.comparing(DueResource::reviewBy).thenComparing(DueResource::id))
			.limit(SHOWN)
			.toList();
	}

	private static ThemeEntry entry(ResourceDocument theme) {
		return Objects.requireNonNull(theme.theme());
	}

}
