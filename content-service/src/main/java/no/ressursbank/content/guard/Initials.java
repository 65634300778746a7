package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Initials of a child together with a grade: O.N. på 5. trinn.
 */
final class Initials implements Detector {

	private static final Pattern TWO = Pattern.compile("[A-ZÆØÅ]{2}");

	private static final Pattern ONE = Pattern.compile("[A-ZÆØÅ]");

	private static final Set<String> ABBREVIATIONS = Set.of("IT", "TV", "EU", "FN", "NB", "NN", "PC", "AI", "KI", "PP",
			"OK", "ID", "UK", "LP", "PR", "HR", "OT", "AS", "SU", "VG", "DN", "CP", "PS", "US", "NM", "EM", "VM", "OL",
			"IP", "IQ", "RO", "KS", "LK", "GR", "CC", "BY", "CV", "II", "IV", "VI", "IX", "XI");

	private static final Set<String> LEVELS = Set.of("mellomtrinnet", "småtrinnet");

	private static final int NEAR = 7;

	private final WordList pupil = WordList.of("pupil");

	@Override
	public List<Hit> find(Reading reading) {
		Words words = reading.words();
		List<Hit> hits = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			int length = length(words, at);
			if (length > 0 && hasGrade(words, at, at + length)) {
				hits.add(new Hit(Rule.INITIALS_GRADE, words.at(at).from(), words.at(at + length - 1).to()));
			}
		}
		return hits;
	}

	/** How many words the initials at this place have, 0 without. */
	private int length(Words words, int at) {
		Word word = words.at(at);
		boolean dot = words.at(at + 1).lower().equals(".") && words.at(at + 1).from() == word.to();
		if (ONE.matcher(word.text()).matches()) {
			boolean two = dot && ONE.matcher(words.at(at + 2).text()).matches()
					&& words.at(at + 2).from() == word.to() + 1;
			if (two) {
				return words.at(at + 3).lower().equals(".") ? 4 : 3;
			}
			boolean lone = this.pupil.contains(words.at(at - 1)) || (dot && Grades.placed(words, at + 2));
			return lone ? 1 : 0;
		}
		return (TWO.matcher(word.text()).matches() && !ABBREVIATIONS.contains(word.text())) ? 1 : 0;
	}

	private static boolean hasGrade(Words words, int from, int to) {
		for (int i = Math.max(0, from - NEAR); i < to + NEAR; i++) {
			boolean outside = i < from || i >= to;
			boolean near = i < from ? words.at(i).sentence() == words.at(from).sentence()
					: words.at(i).sentence() <= words.at(to - 1).sentence() + 1;
			boolean level = words.at(i).in(LEVELS);
			if (outside && near && (level || Grades.length(words, i) > 0)) {
				return true;
			}
		}
		return false;
	}

}
