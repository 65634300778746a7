package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Refuses values of parameters that are not among those there are, and names the nearest:
 * a misspelt theme is not a theme with nothing in it.
 */
public final class KnownValues {

	/** Ids are at most a few words: comparing more would only cost time. */
	private static final int COMPARED = 60;

	private KnownValues() {
	}

	/**
	 * Checks the values of a parameter.
	 * @param values null when it was left out
	 * @throws ResourceProblem naming the first that is not known
	 */
	public static void check(String field, @Nullable Collection<String> values, Collection<String> known) {
		if (values != null) {
			values.stream().filter((value) -> !known.contains(value)).findFirst().ifPresent((value) -> {
				throw ResourceProblem.unknownValue(field, value, nearest(value, known));
			});
		}
	}

	static void check(String field, @Nullable String value, Collection<String> known) {
		check(field, (value != null) ? List.of(value) : null, known);
	}

	private static @Nullable String nearest(String value, Collection<String> known) {
		String start = value.substring(0, Math.min(COMPARED, value.length()));
		return known.stream()
			.min(Comparator
				.comparingInt((candidate) -> LevenshteinDistance.getDefaultInstance().apply(start, candidate)))
			.orElse(null);
	}

}
