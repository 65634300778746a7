package no.ressursbank.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.ressursbank.language.Fold;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Words of the texts that a beginning leads to, also from inside a compound: {@code sam}
 * leads to {@code foreldresamarbeid}. Immutable.
 */
final class Completions {

	private static final Comparator<Way> BY_KEY = Comparator.comparing(Way::key);

	private static final Comparator<Way> BEST_FIRST = Comparator.comparing(Way::isWhole)
		.thenComparingInt(Way::count)
		.reversed()
		.thenComparing(Way::form);

	/**
	 * Rarer words of a large bank are never among the first few, and cost time to learn.
	 */
	private static final int MOST_FORMS = 50_000;

	/** Sorted by key. */
	private final List<Way> ways;

	private Completions(List<Way> ways) {
		this.ways = ways;
	}

	static Completions of(Wordbook book) {
		OfferedWords offered = OfferedWords.by(book.compounds());
		List<Way> ways = new ArrayList<>();
		book.forms()
			.stream()
			.map(Completions::form)
			.sorted(BEST_FIRST)
			.limit(MOST_FORMS)
			.forEach((form) -> offered.beginnings(form.form(), form.count())
				.forEach((key) -> ways.add(new Way(key, form.form(), form.count(), key.equals(form.key())))));
		ways.sort(BY_KEY);
		return new Completions(List.copyOf(ways));
	}

	private static Way form(String line) {
		int space = line.indexOf(' ');
		String form = line.substring(0, space);
		return new Way(Fold.fold(form), form, Integer.parseInt(line.substring(space + 1)), true);
	}

	/**
	 * Finds words: first those that begin so themselves, the most frequent first. The
	 * last place is kept for a compound that has the beginning inside. Forms of one word
	 * come once.
	 * @param beginning folded
	 * @param allowed which forms may be given
	 */
	List<String> of(String beginning, Predicate<String> allowed, int most) {
		List<String> whole = best(beginning, Way::isWhole, allowed, most);
		List<String> inside = (beginning.length() < Typed.SHORTEST_INSIDE) ? List.of()
				: best(beginning, Predicate.not(Way::isWhole), allowed, most);
		int kept = Math.min(inside.size(), Math.max(1, most - whole.size()));
		return Stream.concat(whole.stream().limit(most - kept), inside.stream()).distinct().limit(most).toList();
	}

	private List<String> best(String beginning, Predicate<Way> wanted, Predicate<String> allowed, int most) {
		Set<String> roots = new HashSet<>();
		return from(beginning).takeWhile((way) -> way.key().startsWith(beginning))
			.filter(wanted)
			.sorted(BEST_FIRST)
			.map(Way::form)
			.filter(allowed)
			.filter((form) -> roots.add(NorwegianTerms.root(form)))
			.limit(most)
			.toList();
	}

	private Stream<Way> from(String beginning) {
		int at = Collections.binarySearch(this.ways, new Way(beginning, "", 0, true), BY_KEY);
		while (at > 0 && this.ways.get(at - 1).key().equals(beginning)) {
			at--;
		}
		return this.ways.subList((at < 0) ? -at - 1 : at, this.ways.size()).stream();
	}

	/**
	 * A way to a form.
	 *
	 * @param key the folded form, or its end from a part on
	 * @param isWhole whether it is the form
	 */
	private record Way(String key, String form, int count, boolean isWhole) {
	}

}
