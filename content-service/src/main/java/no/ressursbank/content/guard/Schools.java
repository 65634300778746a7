package no.ressursbank.content.guard;

import java.util.Set;

/**
 * Names of schools: one or two capitalised words before skole, skule or a longer word for
 * it.
 */
final class Schools {

	private static final Set<String> KINDS = Set.of("skole", "skule", "barneskole", "barneskule", "ungdomsskole",
			"ungdomsskule", "oppvekstsenter", "oppvekstsenteret", "oppvekstsentrum", "oppveksttun", "sentralskole",
			"sentralskule", "friskole", "friskule", "grunnskole", "grunnskule", "grendaskule", "grendeskole",
			"montessoriskole", "montessoriskule", "sfo", "skoles", "barneskoles", "skules");

	/** Words before a school that begin a sentence or a heading. */
	private static final Set<String> NO_NAMES = Set.of("vår", "min", "en", "ein", "ny", "god", "i", "på", "denne",
			"ingen", "hvilken", "norsk", "samisk", "egen", "mobilfri", "trygg", "liten", "felles");

	private Schools() {
	}

	/** Whether the word at this place ends the name of a school. */
	static boolean isNamed(Words words, int at) {
		Word before = words.at(at - 1);
		return words.at(at).in(KINDS) && before.looksLikeName() && before.sentence() == words.at(at).sentence()
				&& !before.in(NO_NAMES);
	}

	/** The first word of the name that ends here. */
	static int start(Words words, int at) {
		return words.at(at - 2).looksLikeName() && !words.at(at - 2).starts() ? at - 2 : at - 1;
	}

	/** Whether a municipality is named here, such as Træna kommune. */
	static boolean isMunicipality(Words words, int at) {
		return words.at(at).lower().equals("kommune") && words.at(at - 1).looksLikeName();
	}

}
