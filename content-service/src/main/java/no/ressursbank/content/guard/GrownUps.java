package no.ressursbank.content.guard;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that a name is not that of a child: of a grown-up at work, or somebody in a book.
 */
final class GrownUps {

	static final Set<String> SPEAKER = Set.of("jeg", "eg", "@");

	private static final Set<String> CALLED = Set.of("heter", "heiter", "het", "hette");

	private static final int FAR = 12;

	private static final Set<String> AT = Set.of("i", "fra", "frå", "på", "ved");

	private static final Set<String> BESIDE = Set.of(",", ".", ":", "og", "på", "i", "vår", "vårt", "min", "trinn",
			"klasse");

	/** Fredrik II, Otto von. */
	private static final Pattern RULER = Pattern.compile("[IVX]+|von");

	private final WordList grownUp = WordList.of("grown-up");

	private final WordList grownUpAfter = WordList.of("grown-up-after");

	private final WordList madeUp = WordList.of("made-up");

	/** A title, a greeting or a place of work beside the name. */
	boolean isNamed(Words words, int at, int after) {
		int before = at - 1;
		while (before > at - FAR && words.together(before, at) && !this.grownUp.contains(words.at(before))
				&& isBesideName(words.at(before))) {
			before--;
		}
		if (words.together(before, at) && this.grownUp.contains(words.at(before))) {
			return true;
		}
		boolean works = words.at(after).in(AT) && this.grownUpAfter.contains(words.at(after + 1));
		boolean reigns = RULER.matcher(words.at(after).text()).matches()
				|| (words.at(after).lower().equals("av") && words.at(after + 1).looksLikeName());
		boolean title = words.at(after).lower().equals(",") && this.grownUp.contains(words.at(after + 1));
		return works || reigns || title || words.at(at - 1).in(SPEAKER)
				|| (words.at(at - 2).in(SPEAKER) && words.at(at - 1).in(CALLED));
	}

	/**
	 * What stands between a title and a name: "kontaktlærer på 3. trinn, Randi og Ida".
	 */
	private static boolean isBesideName(Word word) {
		return word.looksLikeName() || word.isNumber() || word.in(BESIDE);
	}

	/** Whether a story or an example is told of in the sentence. */
	boolean isMadeUp(Words words, int at) {
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

}
