package no.ressursbank.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.language.NorwegianTerms;
import no.ressursbank.language.Synonym;

/**
 * A word of a question, as the index knows it.
 *
 * @param text as it was asked, in lower case
 * @param root its root
 * @param parts a compound's parts; empty for a simple word
 * @param meanings what the editors say it may stand for
 * @param corrections better spellings, best first; empty for a word the texts or the
 * synonyms hold
 */
record QueryWord(String text, String root, List<Part> parts, List<Synonym> meanings, List<Corrected> corrections) {

	/** More alternatives bring in more chance hits than right ones. */
	private static final int MOST_CORRECTIONS = 3;

	static QueryWord of(String text, Words words) {
		QueryWord asWritten = asWritten(text, words);
		if (words.hold(asWritten.root()) || asWritten.isInSynonyms() || text.chars().noneMatch(Character::isLetter)) {
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
		return new QueryWord(text, asWritten.root(), asWritten.parts(), asWritten.meanings(), corrections);
	}

	private static QueryWord asWritten(String text, Words words) {
		String root = NorwegianTerms.root(text);
		List<Part> parts = words.splitter()
			.parts(text)
			.stream()
			// A compound that the texts hold is found by its own name.
			.map((part) -> new Part(part.root(), words.hold(root) ? List.of() : Meanings.of(part.root(), words)))
			.toList();
		return new QueryWord(text, root, parts, Meanings.of(root, words), List.of());
	}

	/** What the editors have listed is spelt as it should be. */
	private boolean isInSynonyms() {
		return !this.meanings.isEmpty();
	}

	/**
	 * A compound is understood when its parts are, though no text may hold it as it is.
	 */
	boolean isNewCompound(Words words) {
		return !this.parts.isEmpty() && this.parts.stream().map(Part::root).allMatch(words::hold);
	}

	/** Every root that a text may answer this word with. */
	Stream<String> roots() {
		return Stream
			.of(Stream.of(this.root), this.parts.stream().map(Part::root),
					this.corrections.stream().flatMap((better) -> better.word().roots()))
			.flatMap((roots) -> roots);
	}

	/**
	 * Every root that may be meant, and how much each weighs beside the word itself.
	 */
	Map<String, Double> meant() {
		Map<String, Double> meant = new HashMap<>(Map.of(this.root, 1.0));
		addMeanings(meant, this.meanings);
		this.parts.forEach((part) -> {
			meant.put(part.root(), 1.0);
			addMeanings(meant, part.meanings());
		});
		this.corrections
			.forEach((better) -> better.word().meant().forEach((root, weight) -> meant.merge(root, weight, Math::max)));
		return meant;
	}

	private static void addMeanings(Map<String, Double> meant, List<Synonym> meanings) {
		for (Synonym meaning : meanings) {
			meaning.alternatives()
				.stream()
				.filter((roots) -> roots.size() == 1)
				.forEach((roots) -> meant.merge(roots.getFirst(), meaning.weight(), Math::max));
		}
	}

	/**
	 * A part of a compound.
	 *
	 * @param root its root
	 * @param meanings what it may stand for
	 */
	record Part(String root, List<Synonym> meanings) {
	}

	/**
	 * A better spelling.
	 *
	 * @param distance how many letters differ; 0 when only accents or {@code æøå} do
	 */
	record Corrected(QueryWord word, int distance) {
	}

}
