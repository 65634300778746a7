package no.ressursbank.language;

import static no.ressursbank.language.Ending.CONSONANTS;
import static no.ressursbank.language.Ending.VOWELS;

/**
 * The endings of both written forms, step by step; within a step the longest comes first.
 */
final class Endings {

	/** In kost, rist and post the t is the word's own; few verbs have a past in -ste. */
	private static final String BEFORE_T = CONSONANTS.replace("s", "");

	/** In laer, hoer and naar the vowel before the ending is half of an æ, ø or å. */
	private static final String NOT_WRITTEN_OUT = without('a', 'o');

	/** Genitive and passive; a bare s is too often part of the stem. */
	static final Ending[] GENITIVE = { Ending.last(1, "skaps", 3), Ending.last(1, "sjons", 2),
			Ending.last(1, "doms", 3), Ending.last(1, "ings", 2), Ending.last(1, "ens", 2), Ending.last(1, "ets", 2),
			Ending.last(1, "ers", 2), Ending.last(1, "ars", 3), Ending.last(1, "es", 2), Ending.last(1, "as", 3) };

	/** Nouns, verbs and adjectives together: a form alone does not tell which it is. */
	static final Ending[] INFLECTION = { Ending.last(3, "somste", 2), Ending.last(3, "igste", 2),
			Ending.last(2, "somst", 2), Ending.last(2, "igst", 2), Ending.last(2, "erne", 2), Ending.of("ende", 2),
			Ending.of("ande", 2), Ending.of("este", 2), Ending.of("aste", 2), Ending.of("ene", 2), Ending.of("ane", 2),
			Ending.of("ede", 3), Ending.of("ete", 4).after(CONSONANTS), Ending.of("est", 2), Ending.of("ast", 2),
			Ending.last(1, "øst", 3), Ending.of("dde", 2).after(VOWELS), Ending.of("et", 2).after(without('h')),
			Ending.of("en", 2), Ending.of("er", 2), Ending.of("ar", 2), Ending.of("te", 3).after(BEFORE_T),
			Ending.of("de", 3).after("gmv"), Ending.of("dd", 2).after(VOWELS), Ending.of("t", 3).after(BEFORE_T),
			Ending.of("d", 3).after("gmv"), Ending.of("e", 2), Ending.of("a", 2) };

	/**
	 * The person who does it, and the like-sounding ends of comparatives and of verbs in
	 * -ere: lærer-en, snill-ere, diskut-ert.
	 */
	static final Ending[] AGENT = { Ending.of("erar", 3), Ending.of("erer", 3),
			Ending.of("ert", 2).after(NOT_WRITTEN_OUT), Ending.of("er", 2).after(NOT_WRITTEN_OUT),
			Ending.of("ar", 2).after(NOT_WRITTEN_OUT) };

	/**
	 * Many stems end in a t that the bare form loses like an ending: karakter, plante.
	 */
	static final Ending[] LOOSE = { Ending.of("t", 3).after(BEFORE_T) };

	/** Nouns made from verbs and adjectives. */
	static final Ending[] DERIVATION = { Ending.of("asjon", 4), Ending.of("ning", 3).after(CONSONANTS),
			Ending.of("ing", 2), Ending.of("els", 2), Ending.of("het", 3) };

	private Endings() {
	}

	private static String without(char... letters) {
		String left = VOWELS + CONSONANTS;
		for (char letter : letters) {
			left = left.replace(String.valueOf(letter), "");
		}
		return left;
	}

}
