package no.ressursbank.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Suggests known words for unknown ones. Spellings that differ only in how {@code æøå}
 * are written come first, then those one or two edits away. Immutable and thread-safe.
 */
public final class Speller {

	/** In shorter words an edit leads to any other word. */
	private static final int SHORTEST = 4;

	private static final int SHORTEST_FOR_TWO_EDITS = 7;

	/** A whole text pasted as one word must cost no time. */
	private static final int LONGEST = 80;

	private final SpellerForms forms;

	private final SpellerPairs pairs;

	private Speller(SpellerForms forms) {
		this.forms = forms;
		this.pairs = new SpellerPairs(forms);
	}

	/**
	 * Makes a speller that knows some forms.
	 * @param forms forms in lower case, normalised, with how often each was seen (at
	 * least once); made for some hundred thousand
	 * @return the speller; it does not follow later changes of the map
	 */
	public static Speller of(Map<String, Integer> forms) {
		return new Speller(new SpellerForms(forms));
	}

	/**
	 * Tells whether a word is known as written.
	 * @param word one word, in any case
	 * @return false also for a known word written without its {@code æøå}
	 */
	public boolean knows(String word) {
		return isForm(written(word));
	}

	/**
	 * Finds what an unknown word may stand for.
	 * @param word one word, in any case
	 * @param limit the most corrections wanted, 0 or more
	 * @return the corrections, best first; empty for a known word and for more than 80
	 * letters
	 */
	public List<Correction> corrections(String word, int limit) {
		String written = written(word);
		if (written.length() > LONGEST || isForm(written)) {
			return List.of();
		}
		Map<String, SpellerCandidate> found = new HashMap<>();
		Stream.concat(SpellerForm.readings(written).stream().flatMap(this::near), this.pairs.in(written))
			.forEach((candidate) -> found.merge(candidate.correction().word(), candidate,
					BinaryOperator.minBy(SpellerCandidate.BEST_FIRST)));
		return found.values()
			.stream()
			.sorted(SpellerCandidate.BEST_FIRST)
			.limit(limit)
			.map(SpellerCandidate::correction)
			.toList();
	}

	private Stream<SpellerCandidate> near(SpellerForm typed) {
		String key = typed.key();
		if (key.length() < SHORTEST) {
			return this.forms.withKey(key).stream().map((form) -> new SpellerCandidate(form.at(0), 0));
		}
		int most = (key.length() < SHORTEST_FOR_TWO_EDITS) ? 1 : 2;
		SpellerDistance distance = new SpellerDistance(typed);
		return this.forms.near(key, most).stream().mapMulti((form, found) -> {
			int allowed = (form.key().charAt(0) == key.charAt(0)) ? most : 1;
			int cost = distance.cost(form, allowed);
			int edits = SpellerDistance.edits(cost);
			if (edits <= allowed) {
				found.accept(new SpellerCandidate(form.at(edits), SpellerDistance.uncommon(cost)));
			}
		});
	}

	private boolean isForm(String written) {
		return this.forms.withKey(Fold.fold(written)).stream().anyMatch((form) -> form.word().equals(written));
	}

	private static String written(String word) {
		return Normaliser.normalise(word).toLowerCase(Locale.ROOT);
	}

}
