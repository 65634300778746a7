package no.ressursbank.content.guard;

import java.util.Set;

/**
 * What stands around the name of a child: age, grade, worry, and what is told of it.
 */
final class ChildTalk {

	/** Names and commas in a row that are read together. */
	private static final int MOST_NAMES = 8;

	private static final Set<String> AND = Set.of("og", ",");

	private static final Set<String> WHO = Set.of("som", "han", "ho", "hun", "begge");

	private static final Set<String> ATTENDS = Set.of("går", "er", "og");

	private static final Set<String> AGES = Set.of("fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv");

	private static final Set<String> PREPOSITIONS = Set.of("til", "åt", "hos", "om", "for", "med", "på", "som", "av",
			"at", "når");

	private final WordList concern = WordList.of("concern");

	private final WordList talk = WordList.of("talk");

	private final WordList child = WordList.of("child");

	/** "Mohammed i 4b", "Emma (9 år)", "Leah går på 6. trinn". */
	static boolean isPlaced(Words words, int after) {
		int at = after;
		while (at < after + MOST_NAMES && words.at(at).in(AND) && words.at(at + 1).looksLikeName()) {
			at += 2;
		}
		at = words.at(at).lower().equals(",") ? at + 1 : at;
		at = words.at(at).in(WHO) ? at + 1 : at;
		at = words.at(at).in(ATTENDS) ? at + 1 : at;
		return Grades.placed(words, at) || Grades.length(words, at) > 0 || isAge(words, at)
				|| (words.at(at).lower().equals("(") && (isAge(words, at + 1) || Grades.length(words, at + 1) > 0))
				|| (at == after + 1 && words.at(at).isNumber() && words.at(at).text().length() <= 2
						&& words.at(at + 1).lower().equals(","));
	}

	private static boolean isAge(Words words, int at) {
		boolean number = words.at(at).isNumber() && words.at(at).text().length() <= 2;
		return (number || words.at(at).in(AGES)) && words.at(at + 1).lower().equals("år");
	}

	/** "bekymret for Tiril", "aktivitetsplan etter § 12-4 for Viktor". */
	boolean isConcern(Words words, int at) {
		if (!words.at(at - 1).in(PREPOSITIONS)) {
			return false;
		}
		for (int i = at - 2; i >= at - 8 && words.together(i, at); i--) {
			if (this.concern.contains(words.at(i))) {
				return true;
			}
		}
		return false;
	}

	/** A lone first name, and near it what is told of children. */
	boolean isToldOf(Words words, int at) {
		boolean spokenOf = words.at(at - 1).in(PREPOSITIONS) && (this.talk.contains(words.at(at - 2))
				|| this.talk.contains(words.at(at - 3)) || this.concern.contains(words.at(at - 2)));
		int from = Math.max(words.start(Math.max(0, words.at(at).sentence())), at - 12);
		int to = Math.min(words.start(words.at(at).sentence() + 2), at + 16);
		int signs = spokenOf ? 1 : 0;
		for (int i = from; i < to; i++) {
			signs += (i != at && (this.child.contains(words.at(i)) || isAge(words, i) || Grades.placed(words, i))) ? 1
					: 0;
		}
		return signs >= 1;
	}

}
