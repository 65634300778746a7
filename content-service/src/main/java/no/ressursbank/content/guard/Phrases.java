package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that mean something together. In the list {@code _} stands for up to three other
 * words between two, {@code =} for none, {@code *} for any ending, and {@code @} begins
 * the name of a list of words. A mark such as a comma ends a phrase.
 */
final class Phrases {

	private static final int BETWEEN = 3;

	private static final Pattern STEP = Pattern.compile("([_=]?)([^_=]+)");

	private final List<List<Step>> phrases;

	private Phrases(List<List<Step>> phrases) {
		this.phrases = phrases;
	}

	/** The list after a heading of {@code cues.txt}. */
	static Phrases of(String heading) {
		Map<String, WordList> lists = new TreeMap<>();
		return new Phrases(WordList.entriesOf(heading).stream().map((entry) -> steps(entry, lists)).toList());
	}

	/** Whether one of them begins at a word. */
	boolean begin(Words words, int at) {
		return this.phrases.stream()
			.anyMatch((phrase) -> phrase.getFirst().word.test(words.at(at)) && goesOn(words, at, phrase, 1));
	}

	private static boolean goesOn(Words words, int last, List<Step> phrase, int next) {
		if (next == phrase.size()) {
			return true;
		}
		Step step = phrase.get(next);
		for (int at = last + 1; at <= last + 1 + step.between; at++) {
			if (words.at(at).isMark() || !words.together(last, at)) {
				return false;
			}
			if (step.word.test(words.at(at)) && goesOn(words, at, phrase, next + 1)) {
				return true;
			}
		}
		return false;
	}

	private static List<Step> steps(String entry, Map<String, WordList> lists) {
		List<Step> steps = new ArrayList<>();
		Matcher step = STEP.matcher(entry);
		while (step.find()) {
			String word = step.group(2);
			WordList list = word.startsWith("@") ? lists.computeIfAbsent(word.substring(1), WordList::of)
					: WordList.ofEntries(List.of(word));
			steps.add(new Step(step.group(1).equals("_") ? BETWEEN : 0, list::contains));
		}
		return steps;
	}

	/**
	 * A word of a phrase.
	 *
	 * @param between how many others may stand before it
	 */
	private record Step(int between, Predicate<Word> word) {
	}

}
