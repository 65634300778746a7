package no.ressursbank.content.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;
import org.jspecify.annotations.Nullable;

/**
 * How a theme stands.
 *
 * @param fresh resources that need not be looked at for a while
 * @param soon those that must be within two months
 * @param overdue those that should have been
 * @param lix mean readability of our own texts; null where there are none
 * @param audiences how many resources there are for each
 */
record ThemeFigures(String id, String title, int resources, int fresh, int soon, int overdue, @Nullable Integer lix,
		Map<String, Integer> audiences) {

	static ThemeFigures of(ResourceDocument theme, List<ResourceDocument> resources, LocalDate today, String language) {
		ThemeEntry entry = Objects.requireNonNull(theme.theme());
		List<ResourceDocument> own = resources.stream()
			.filter((resource) -> resource.tags().themes().contains(entry.id()))
			.toList();
		Map<String, Integer> audiences = new TreeMap<>();
		own.forEach((resource) -> resource.tags()
			.audiences()
			.forEach((audience) -> audiences.merge(audience, 1, Integer::sum)));
		return new ThemeFigures(entry.id(), entry.titles().getOrDefault(language, theme.title()), own.size(),
				count(own, Age.FRESH, today), count(own, Age.SOON, today), count(own, Age.OVERDUE, today), lix(own),
				audiences);
	}

	private static int count(List<ResourceDocument> resources, Age age, LocalDate today) {
		return Math.toIntExact(resources.stream().filter((resource) -> Age.of(resource, today) == age).count());
	}

	private static @Nullable Integer lix(List<ResourceDocument> resources) {
		OptionalDouble mean = resources.stream()
			.flatMap((resource) -> OwnText.lix(resource).stream())
			.mapToInt(Integer::intValue)
			.average();
		return mean.isPresent() ? Math.toIntExact(Math.round(mean.getAsDouble())) : null;
	}

}
