package no.ressursbank.content.guard;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Grades and classes as they are written: 4. trinn, sjette klasse, femteklasse, 4b.
 */
final class Grades {

	private static final Pattern CLASS = Pattern.compile("(?:10|[1-9])[a-eA-E]");

	private static final Pattern COMPOUND = Pattern
		.compile("(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende)"
				+ "(?:klassing(?:en)?|klasse|trinn)");

	private static final Set<String> ORDINALS = Set.of("første", "fyrste", "andre", "tredje", "fjerde", "femte",
			"sjette", "sjuende", "syvende", "åttende", "niende", "tiende");

	private static final Set<String> UNITS = Set.of("trinn", "trinnet", "klasse", "klassen");

	private Grades() {
	}

	/** How many words a grade at this place has, 0 without one. */
	static int length(Words words, int at) {
		Word word = words.at(at);
		if (CLASS.matcher(word.text()).matches() || COMPOUND.matcher(word.lower()).matches()) {
			return 1;
		}
		boolean number = word.isNumber() && word.text().length() <= 2;
		if (!number && !word.in(ORDINALS)) {
			return 0;
		}
		int next = words.at(at + 1).lower().equals(".") ? at + 2 : at + 1;
		return words.at(next).in(UNITS) ? next + 1 - at : 0;
	}

	/**
	 * Whether somebody is said to be in a grade here: "i 4b", "på 6. trinn", "går i
	 * femte".
	 */
	static boolean placed(Words words, int at) {
		if (!words.at(at).in(Set.of("i", "på", "frå", "fra", "(", ",", "begge", "ved"))) {
			return false;
		}
		boolean attends = words.at(at - 1).in(Set.of("går", "gikk", "gjekk", "begynt"));
		return length(words, at + 1) > 0
				|| (attends && (words.at(at + 1).in(ORDINALS) || words.at(at + 1).text().matches("(?:10|[1-9])")));
	}

}
