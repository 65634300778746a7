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

	private static final Set<String> OWN = Set.of("sin", "si", "sitt", "sine");

	private static final Set<String> FORM = Set.of("navn", "namn", "elev");

	private static final Set<String> CALLED = Set.of("heter", "heiter");

	private static final Set<String> THIRD_PERSON = Set.of("hun", "ho", "han", "vår", "barnet");

	private static final Set<String> PUPIL = Set.of("elev", "eleven");

	private static final Set<String> OF = Set.of("til", "åt", "hos");

	private final NameList names = new NameList();

	private final WordList pupil = WordList.of("pupil");

	private final WordList pupils = WordList.of("pupils");

	private final WordList relation = WordList.of("relation");

	private final GrownUps grownUps = new GrownUps();

	private final ChildTalk talk = new ChildTalk();

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
		boolean pupil = isCalled(words, at, known)
				|| (known && (isRelated(words, at, after) || ChildTalk.isPlaced(words, after)))
				|| (listed && (this.talk.isConcern(words, at) || (after == at + 1 && this.talk.isToldOf(words, at))));
		return pupil && !this.grownUps.isNamed(words, at, after) && !this.grownUps.isMadeUp(words, at);
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
				return words.together(i, at)
						&& (known || (direct && words.at(at).text().length() > 2 && !Schools.isNamed(words, at + 1)));
			}
			if (!word.in(BETWEEN)) {
				break;
			}
		}
		boolean form = words.at(at - 1).lower().equals(":") && words.at(at - 2).in(FORM);
		boolean pronoun = words.at(at - 1).in(CALLED) && !words.at(at - 2).in(GrownUps.SPEAKER)
				&& words.at(at - 2).in(THIRD_PERSON);
		return known && (form || pronoun);
	}

	/** "moren til Lukas", "Alis far", "Fatima sin mor". */
	private boolean isRelated(Words words, int at, int after) {
		int to = words.at(at - 1).in(PUPIL) ? at - 2 : at - 1;
		if (words.at(to).in(OF) && this.relation.contains(words.at(to - 1))) {
			return true;
		}
		boolean own = words.at(after).in(OWN) && this.relation.contains(words.at(after + 1));
		return own || (this.names.isGenitive(words.at(after - 1)) && this.relation.contains(words.at(after)));
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

}
