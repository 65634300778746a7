package no.ressursbank.content.guard;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Grades and classes as they are written: 4. trinn, sjette klasse, femteklasse, 4b.
 */
final class Grades {

	private static final Pattern CLASS = Pattern.compile("(?:10|[1-9])[a-eA-E]");

	/** After an ordinal in one word, such as sjetteklassingen. */
	private static final Set<String> ENDINGS = Set.of("klassing", "klassingen", "klasse", "trinn");

	private static final Set<String> ORDINALS = Set.of("første", "fyrste", "andre", "tredje", "fjerde", "femte",
			"sjette", "sjuende", "syvende", "åttende", "niende", "tiende");

	private static final Set<String> UNITS = Set.of("trinn", "trinnet", "klasse", "klassen");

	private static final Set<String> PREPOSITIONS = Set.of("i", "på", "frå", "fra", "(", ",", "begge", "ved");

	private static final Set<String> ATTENDS = Set.of("går", "gikk", "gjekk", "begynt");

	private Grades() {
	}

	/** How many words a grade at this place has, 0 without one. */
	static int length(Words words, int at) {
		Word word = words.at(at);
		if (CLASS.matcher(word.text()).matches() || isCompound(word.lower())) {
			return 1;
		}
		if (!isGrade(word) && !word.in(ORDINALS)) {
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
		if (!words.at(at).in(PREPOSITIONS)) {
			return false;
		}
		boolean attends = words.at(at - 1).in(ATTENDS);
		return length(words, at + 1) > 0 || (attends && (words.at(at + 1).in(ORDINALS) || isGrade(words.at(at + 1))));
	}

	private static boolean isCompound(String word) {
		int end = Math.max(word.lastIndexOf("klasse"),
				Math.max(word.lastIndexOf("klassing"), word.lastIndexOf("trinn")));
		return end > 0 && ORDINALS.contains(word.substring(0, end)) && ENDINGS.contains(word.substring(end));
	}

	private static boolean isGrade(Word word) {
		return word.isNumber() && word.text().length() <= 2 && !word.text().startsWith("0");
	}

}
