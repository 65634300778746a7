package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of children: a name beside a word that says it is one, or a lone first name of
 * which something is told that is told of children. Never complete: names are without
 * end.
 */
final class PupilNames implements Detector {

	private static final Set<String> BETWEEN = Set.of("vår", "vårt", "vare", "min", "mi", "mitt", "hans", "hennes",
			"hennar", ",", ":", "(", "som", "heter", "heiter", "het", "hette", "ved", "med", "navn", "namn", "navnet",
			"namnet", "elev", "eleven", "er", "og", "i", "sjette", "gutten", "guten", "jenta", "jenten", "\"", "«");

	private static final Set<String> NAMING = Set.of("heter", "heiter", "het", "hette", "navn", "namn", "navnet",
			"namnet");

	private static final Set<String> PREPOSITIONS = Set.of("til", "åt", "hos", "om", "for", "med", "på", "som", "av",
			"at", "når");

	private static final Set<String> OWN = Set.of("sin", "si", "sitt", "sine");

	private static final Set<String> SPEAKER = Set.of("jeg", "eg", "@");

	/** Names and commas in a row that are read together. */
	private static final int MOST_NAMES = 8;

	private static final int FAR = 12;

	private final NameList names = new NameList();

	private final WordList pupil = WordList.of("pupil");

	private final WordList pupils = WordList.of("pupils");

	private final WordList relation = WordList.of("relation");

	private final WordList concern = WordList.of("concern");

	private final WordList talk = WordList.of("talk");

	private final WordList grownUp = WordList.of("grown-up");

	private final WordList grownUpAfter = WordList.of("grown-up-after");

	private final WordList madeUp = WordList.of("made-up");

	private final WordList child = WordList.of("child");

	@Override
	public List<Hit> find(Reading reading) {
		Words words = reading.words();
		List<Hit> hits = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			if (!words.at(at).looksLikeName()) {
				continue;
			}
			int last = surnames(words, at);
			if (isPupil(words, at)) {
				hits.add(new Hit(Rule.PUPIL_NAME, words.at(at).from(), words.at(last).to()));
				at = last;
			}
			else if (!words.at(at).starts() || isKnown(words.at(at))) {
				at = last;
			}
		}
		return hits;
	}

	private boolean isPupil(Words words, int at) {
		boolean listed = this.names.isName(words.at(at));
		boolean known = isKnown(words.at(at));
		int after = surnames(words, at) + 1;
		boolean pupil = isCalled(words, at, known) || (known && (isRelated(words, at, after) || isPlaced(words, after)))
				|| (listed && (isConcern(words, at) || (after == at + 1 && isToldOf(words, at))));
		return pupil && !isGrownUp(words, at, after) && !isMadeUp(words, at);
	}

	private boolean isKnown(Word word) {
		return this.names.isName(word) || this.names.isWordName(word);
	}

	/** "eleven Ola", "en gutt, Håvard,", "jenta heter Vår", "Navn: Hedda". */
	private boolean isCalled(Words words, int at, boolean known) {
		for (int i = at - 1; i >= at - 5; i--) {
			Word word = words.at(i);
			boolean kin = this.pupil.contains(word) || (known && this.pupils.contains(word));
			if (kin && !(words.at(at).starts() && i == at - 1)) {
				boolean direct = (i == at - 1 && !this.relation.contains(word)) || words.at(at - 1).in(NAMING);
				return sameSentence(words, i, at)
						&& (known || (direct && words.at(at).text().length() > 2 && !Schools.isNamed(words, at + 1)));
			}
			if (!word.in(BETWEEN)) {
				break;
			}
		}
		boolean form = words.at(at - 1).lower().equals(":") && words.at(at - 2).in(Set.of("navn", "namn", "elev"));
		boolean pronoun = words.at(at - 1).in(Set.of("heter", "heiter")) && !words.at(at - 2).in(SPEAKER)
				&& words.at(at - 2).in(Set.of("hun", "ho", "han", "vår", "barnet"));
		return known && (form || pronoun);
	}

	/** "moren til Lukas", "Alis far", "Fatima sin mor". */
	private boolean isRelated(Words words, int at, int after) {
		int to = words.at(at - 1).in(Set.of("elev", "eleven")) ? at - 2 : at - 1;
		if (words.at(to).in(Set.of("til", "åt", "hos")) && this.relation.contains(words.at(to - 1))) {
			return true;
		}
		boolean own = words.at(after).in(OWN) && this.relation.contains(words.at(after + 1));
		return own || (this.names.isGenitive(words.at(after - 1)) && this.relation.contains(words.at(after)));
	}

	/** "Mohammed i 4b", "Emma (9 år)", "Leah går på 6. trinn". */
	private static boolean isPlaced(Words words, int after) {
		int at = after;
		while (at < after + MOST_NAMES && words.at(at).in(Set.of("og", ",")) && words.at(at + 1).looksLikeName()) {
			at += 2;
		}
		at = words.at(at).lower().equals(",") ? at + 1 : at;
		at = words.at(at).in(Set.of("som", "han", "ho", "hun", "begge")) ? at + 1 : at;
		at = words.at(at).in(Set.of("går", "er", "og")) ? at + 1 : at;
		return Grades.placed(words, at) || Grades.length(words, at) > 0 || isAge(words, at)
				|| (words.at(at).lower().equals("(") && (isAge(words, at + 1) || Grades.length(words, at + 1) > 0))
				|| (at == after + 1 && words.at(at).isNumber() && words.at(at).text().length() <= 2
						&& words.at(at + 1).lower().equals(","));
	}

	private static boolean isAge(Words words, int at) {
		boolean number = words.at(at).isNumber() && words.at(at).text().length() <= 2;
		return (number || words.at(at).in(Set.of("fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv")))
				&& words.at(at + 1).lower().equals("år");
	}

	/** "bekymret for Tiril", "aktivitetsplan etter § 12-4 for Viktor". */
	private boolean isConcern(Words words, int at) {
		if (!words.at(at - 1).in(PREPOSITIONS)) {
			return false;
		}
		for (int i = at - 2; i >= at - 8 && sameSentence(words, i, at); i--) {
			if (this.concern.contains(words.at(i))) {
				return true;
			}
		}
		return false;
	}

	/** A lone first name, and near it what is told of children. */
	private boolean isToldOf(Words words, int at) {
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

	/** A title, a greeting or a place of work beside the name. */
	private boolean isGrownUp(Words words, int at, int after) {
		int before = at - 1;
		while (before > at - FAR && sameSentence(words, before, at) && !this.grownUp.contains(words.at(before))
				&& isBesideName(words.at(before))) {
			before--;
		}
		if (sameSentence(words, before, at) && this.grownUp.contains(words.at(before))) {
			return true;
		}
		boolean works = words.at(after).in(Set.of("i", "fra", "frå", "på", "ved"))
				&& this.grownUpAfter.contains(words.at(after + 1));
		boolean reigns = words.at(after).text().matches("[IVX]+|von|av|den|de|du");
		boolean title = words.at(after).lower().equals(",") && this.grownUp.contains(words.at(after + 1));
		return works || reigns || title || words.at(at - 1).in(SPEAKER)
				|| (words.at(at - 1).in(NAMING) && words.at(at - 2).in(SPEAKER));
	}

	/**
	 * What stands between a title and a name: "kontaktlærer på 3. trinn, Randi og Ida".
	 */
	private static boolean isBesideName(Word word) {
		return word.looksLikeName() || word.isNumber()
				|| word.in(Set.of(",", ".", ":", "og", "på", "i", "vår", "vårt", "min", "trinn", "klasse"));
	}

	private boolean isMadeUp(Words words, int at) {
		int sentence = words.at(at).sentence();
		int from = Math.max(words.start(sentence), at - 20);
		int to = Math.min(words.start(sentence + 1), at + 20);
		for (int i = from; i < to; i++) {
			if (this.madeUp.contains(words.at(i))) {
				return true;
			}
		}
		return false;
	}

	/** The last word of a name with surnames and initials. */
	private int surnames(Words words, int at) {
		int last = at;
		while (last < at + 3 && words.at(last + 1).looksLikeName() && !words.at(last + 1).starts()
				&& words.at(last + 1).from() == words.at(last).to() + 1) {
			last++;
		}
		return last;
	}

	private static boolean sameSentence(Words words, int one, int other) {
		return words.at(one).sentence() == words.at(other).sentence();
	}

}
