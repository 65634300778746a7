package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.language.CompoundSplitter;
import no.ressursbank.language.NorwegianTerms;

/**
 * A word of a question, as the index knows it.
 *
 * @param text as it was asked, in lower case
 * @param root its root
 * @param parts the roots of a compound's parts; empty for a simple word
 * @param corrections better spellings, best first; empty for a word the texts hold
 */
record QueryWord(String text, String root, List<String> parts, List<Corrected> corrections) {

	/** More alternatives bring in more chance hits than right ones. */
	private static final int MOST_CORRECTIONS = 3;

	static QueryWord of(String text, Words words) {
		QueryWord asWritten = asWritten(text, words);
		if (words.hold(asWritten.root()) || text.chars().noneMatch(Character::isLetter)) {
			return asWritten;
		}
		// A compound that no text holds may be new, or angst-annfall.
		int farthest = asWritten.isNewCompound(words) ? 1 : Integer.MAX_VALUE;
		List<Corrected> corrections = words.speller()
			.corrections(text, MOST_CORRECTIONS)
			.stream()
			.filter((better) -> better.distance() <= farthest)
			.map((better) -> new Corrected(asWritten(better.word(), words), better.distance()))
			.toList();
		return new QueryWord(text, asWritten.root(), asWritten.parts(), corrections);
	}

	private static QueryWord asWritten(String text, Words words) {
		List<String> parts = words.splitter().parts(text).stream().map(CompoundSplitter.Part::root).toList();
		return new QueryWord(text, NorwegianTerms.root(text), parts, List.of());
	}

	/**
	 * A compound is understood when its parts are, though no text may hold it as it is.
	 */
	boolean isNewCompound(Words words) {
		return !this.parts.isEmpty() && this.parts.stream().allMatch(words::hold);
	}

	/** Every root that a text may answer this word with. */
	Stream<String> roots() {
		List<String> roots = new ArrayList<>(this.parts);
		roots.addFirst(this.root);
		return Stream.concat(roots.stream(), this.corrections.stream().flatMap((better) -> better.word().roots()));
	}

	/**
	 * A better spelling.
	 *
	 * @param distance how many letters differ; 0 when only accents or {@code æøå} do
	 */
	record Corrected(QueryWord word, int distance) {
	}

}
