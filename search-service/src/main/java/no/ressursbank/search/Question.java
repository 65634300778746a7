package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.language.Normaliser;
import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.StopWords;
import no.ressursbank.language.Synonym;
import org.jspecify.annotations.Nullable;

/**
 * A query taken apart.
 *
 * @param text as it was asked, normalised
 * @param length how many words it has, those that say nothing included
 * @param words the words that say something
 * @param phrases what stood in quotation marks
 * @param synonyms what groups of the words may stand for
 */
record Question(String text, int length, List<QueryWord> words, List<String> phrases, List<Synonym> synonyms) {

	private static final Pattern QUOTED = Pattern.compile("[\"«“”]([^\"«»“”]+)[\"»“”]");

	private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}_]+";

	private static final Pattern WORD = Pattern
		.compile(LETTERS + "(?:(?:(?<=\\p{L})[.:·'’](?=\\p{L})|(?<=\\p{N})[.,;'](?=\\p{N}))" + LETTERS + ")*");

	/** Enough for any question; a pasted page would become a query of megabytes. */
	private static final int MOST_WORDS = 32;

	/** With so few, there is nothing between the words that would tell them apart. */
	private static final int FEW_WORDS = 3;

	static Question of(String q, Words words) {
		String text = Normaliser.normalise(q);
		List<String> phrases = QUOTED.matcher(text)
			.results()
			.map((found) -> found.group(1).strip())
			.filter((phrase) -> !phrase.isEmpty())
			.toList();
		List<String> cut = joined(cut(text), words);
		List<QueryWord> asked = cut.stream()
			.filter((word) -> !StopWords.contain(word))
			.limit(MOST_WORDS)
			.map((word) -> QueryWord.of(word, words))
			.toList();
		return new Question(text, cut.size(), asked, phrases, Meanings.of(cut, asked, words));
	}

	/**
	 * Whoever types no more than fri minutt means friminutt; in a whole question two
	 * words side by side may be just that.
	 */
	private static List<String> joined(List<String> cut, Words words) {
		List<String> joined = new ArrayList<>(cut);
		for (int i = 0; cut.size() <= FEW_WORDS && i + 1 < joined.size(); i++) {
			String one = joined.get(i) + joined.get(i + 1);
			if (!StopWords.contain(joined.get(i)) && words.hold(NorwegianTerms.root(one))) {
				joined.subList(i, i + 2).clear();
				joined.add(i, one);
			}
		}
		return joined;
	}

	/**
	 * Nothing but words that no subject is told by: only their exact form can be found.
	 */
	boolean isOnlyStopWords() {
		return this.words.isEmpty();
	}

	/** The question with its unknown words put right, or null when all are known. */
	@Nullable String didYouMean() {
		String better = this.text;
		for (QueryWord word : this.words) {
			if (!word.corrections().isEmpty() && word.parts().isEmpty()) {
				better = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(word.text()) + "(?![\\p{L}\\p{N}])")
					.matcher(better)
					.replaceFirst(Matcher.quoteReplacement(word.corrections().getFirst().word().text()));
			}
		}
		return better.equals(this.text) ? null : better;
	}

	/**
	 * Cuts where the index's tokenizer does, by the word boundaries of Unicode (UAX 29):
	 * a full stop or apostrophe stays between letters, a decimal sign between digits.
	 * Java's own boundaries would keep PP-tjenesten together.
	 */
	private static List<String> cut(String text) {
		return WORD.matcher(text).results().map((word) -> word.group().toLowerCase(Locale.ROOT)).toList();
	}

}
