package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One child told of with so much around it that people nearby know who it is: school,
 * grade, what happened. Looks at two sentences at a time.
 */
final class SmallGroups implements Detector {

	private static final Set<String> NUMBERS = Set.of("en", "ei", "ein", "én", "ett", "eitt", "to", "tre", "éin");

	private static final Set<String> CHILDREN = Set.of("elever", "elevar", "gutter", "gutar", "jenter", "barn");

	private static final Set<String> FAMILY = Set.of("familie", "familien", "mor", "faren");

	private static final Set<String> ONE = Set.of("én", "éin", "ein", "en");

	private static final Set<String> ONLY = Set.of("kun", "bare", "berre");

	private static final Set<String> FEW = Set.of("tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti");

	private static final Set<String> PUPILS = Set.of("elever", "elevar");

	private static final Set<String> COUNTING = Set.of("med", "bare", "berre", "kun");

	private static final Set<String> ALL = Set.of("elevene", "elevane");

	private static final Set<String> PLACING = Set.of("i", "på");

	private static final Set<String> LIES = Set.of("ligger", "ligg");

	private static final Set<String> CHILD_OF = Set.of("av", "til");

	private static final Set<String> GROUPS = Set.of("skole", "skolen", "skule", "skulen", "trinnet", "klassen",
			"bygda");

	/** Below it everybody knows everybody. */
	private static final int SMALL = 40;

	private final WordList pupil = WordList.of("pupil");

	private final WordList pupils = WordList.of("pupils");

	private final WordList unique = WordList.of("unique");

	private final WordList smallPlace = WordList.of("small-place");

	private final WordList role = WordList.of("role");

	private final WordList sensitive = WordList.of("sensitive");

	@Override
	public List<Hit> find(Reading reading) {
		Words words = reading.words();
		List<Hit> hits = new ArrayList<>();
		for (int sentence = 0; sentence < words.sentences(); sentence++) {
			Signs signs = new Signs();
			int from = words.start(sentence);
			int to = Math.min(words.start(sentence + 2), from + 80);
			for (int at = from; at < to; at++) {
				read(words, at, signs);
			}
			if (signs.pointAtOne()) {
				hits.add(new Hit(Rule.SMALL_GROUP, signs.from, signs.to));
			}
		}
		return hits;
	}

	private void read(Words words, int at, Signs signs) {
		Word word = words.at(at);
		signs.child |= signs.mark(word, isChild(words, at));
		signs.grade |= signs.mark(word, Grades.length(words, at) > 0);
		signs.school |= signs.mark(word, Schools.isNamed(words, at));
		signs.municipality |= signs.mark(word, Schools.isMunicipality(words, at) || isSchoolPlace(words, at));
		signs.small |= signs.mark(word, this.smallPlace.contains(word));
		signs.few |= signs.mark(word, isFew(words, at));
		signs.group |= word.in(GROUPS);
		signs.unique |= signs.mark(word, isOnly(words, at));
		signs.kin |= signs.mark(word, isKinOfRole(words, at));
		signs.sensitive |= signs.mark(word, this.sensitive.contains(word));
	}

	private boolean isChild(Words words, int at) {
		Word word = words.at(at);
		return this.pupil.contains(word) || (this.pupils.contains(word) && !word.in(ALL))
				|| (word.in(NUMBERS) && words.at(at + 1).in(CHILDREN))
				|| (word.in(FAMILY) && words.at(at - 1).in(NUMBERS));
	}

	/** "den eneste jenta", "kun én elev". */
	private boolean isOnly(Words words, int at) {
		return this.unique.contains(words.at(at)) || (words.at(at).in(ONE) && words.at(at - 1).in(ONLY));
	}

	/** "19 elever" of a school, "seks elever" in a grade. */
	private static boolean isFew(Words words, int at) {
		Word word = words.at(at);
		boolean spelled = word.in(FEW);
		boolean counted = word.isNumber() && word.text().length() <= 2 && Integer.parseInt(word.text()) < SMALL;
		return (counted || spelled) && words.at(at + 1).in(PUPILS) && words.at(at - 1).in(COUNTING);
	}

	/** "Skolen vår ligger på Røst". */
	private static boolean isSchoolPlace(Words words, int at) {
		return words.at(at).looksLikeName() && words.at(at - 1).in(PLACING) && words.at(at - 2).in(LIES);
	}

	/** "sønn av ordføreren", "rektors sønn". */
	private boolean isKinOfRole(Words words, int at) {
		if (!this.role.contains(words.at(at))) {
			return false;
		}
		boolean after = words.at(at - 1).in(CHILD_OF) && this.pupil.contains(words.at(at - 2));
		return after || (words.at(at).lower().endsWith("s") && this.pupil.contains(words.at(at + 1)));
	}

	/** What has been seen so far, and where. */
	private static final class Signs {

		private boolean child;

		private boolean grade;

		private boolean school;

		private boolean municipality;

		private boolean small;

		private boolean few;

		private boolean group;

		private boolean unique;

		private boolean kin;

		private boolean sensitive;

		private int from = Integer.MAX_VALUE;

		private int to;

		private boolean mark(Word word, boolean seen) {
			if (seen) {
				this.from = Math.min(this.from, word.from());
				this.to = Math.max(this.to, word.to());
			}
			return seen;
		}

		private boolean pointAtOne() {
			boolean named = this.child && this.school && (this.grade || this.sensitive);
			boolean local = this.child && this.grade && this.sensitive && (this.municipality || this.small);
			boolean scarce = this.child && this.sensitive && (this.unique || this.few) && (this.grade || this.group);
			boolean known = scarce || (this.sensitive && this.kin);
			return named || local || known;
		}

	}

}
