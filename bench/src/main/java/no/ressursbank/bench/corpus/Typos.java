package no.ressursbank.bench.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes one typo in a query. The same query always gets the same one.
 */
final class Typos {

	/** In a shorter word a typo is another word. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

	/**
	 * Chosen by measuring: with slips in words this long the baselines come nearest to
	 * their published figures (plain .790, tuned .912), so ours can be compared with
	 * them.
	 */
	private static final int LONG = 8;

	private final long seed;

	Typos(long seed) {
		this.seed = seed;
	}

	/**
	 * The query with one slip in one of its long words, or in the longest if none is
	 * long; as it was when all are short.
	 */
	String in(String query) {
		List<MatchResult> words = WORD.matcher(query).results().sorted(Comparator.comparingInt(Typos::length)).toList();
		if (words.isEmpty()) {
			return query;
		}
		List<MatchResult> candidates = words.stream().filter((word) -> length(word) >= LONG).toList();
		Random random = new Random(this.seed * 31 + query.hashCode());
		MatchResult word = candidates.isEmpty() ? words.getLast() : any(candidates, random);
		List<List<String>> slips = Stream.of(Slip.values())
			.map((slip) -> slip.in(word.group()))
			.filter((made) -> !made.isEmpty())
			.toList();
		return query.substring(0, word.start()) + any(any(slips, random), random) + query.substring(word.end());
	}

	private static int length(MatchResult word) {
		return word.end() - word.start();
	}

	private static <T> T any(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
