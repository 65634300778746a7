package no.ressursbank.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

	/** What weighs less is another thing, though near. */
	private static final double SAME = 0.5;

	/** A slip of the finger. */
	private static final int NEAR = 1;

	/** Words of so many letters hardly differ in one by chance. */
	private static final int LONG = 10;

	static QueryWord of(String text, Words words) {
		QueryWord asWritten = asWritten(text, words);
		if (words.hold(asWritten.root()) || asWritten.isInSynonyms() || text.chars().noneMatch(Character::isLetter)) {
			return asWritten;
		}
		List<Corrected> corrections = words.speller()
			.corrections(text, MOST_CORRECTIONS)
			.stream()
			.map((better) -> new Corrected(asWritten(better.word(), words), better.distance()))
			.toList();
		List<Corrected> near = corrections.stream().filter((better) -> better.distance() <= NEAR).toList();
		if (asWritten.isNewCompound(words)) {
			// It may be new, or angst-annfall.
			return new QueryWord(text, asWritten.root(), asWritten.certainParts(near), asWritten.meanings(), near);
		}
		List<Part> end = near.isEmpty() ? KnownEnd.of(text, words) : List.of();
		return end.isEmpty() ? asWritten.corrected(corrections)
				: new QueryWord(text, asWritten.root(), end, asWritten.meanings(), List.of());
	}

	private QueryWord corrected(List<Corrected> better) {
		return new QueryWord(this.text, this.root, this.parts, this.meanings, better);
	}

	/**
	 * In selvmorstanker there is no mor: what a near spelling of a long word has no part
	 * in is a misreading.
	 */
	private List<Part> certainParts(List<Corrected> near) {
		Set<String> shared = near.stream()
			.filter((better) -> better.word().parts().size() > 1)
			.flatMap((better) -> better.word().parts().stream())
			.map(Part::root)
			.collect(Collectors.toSet());
		return (shared.isEmpty() || this.text.length() < LONG) ? this.parts
				: this.parts.stream().filter((part) -> shared.contains(part.root())).toList();
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

	/** The roots that say the same as the word, its parts aside. */
	Stream<String> same() {
		return Stream.concat(Stream.concat(Stream.of(this.root),
				this.meanings.stream()
					.filter((meaning) -> meaning.weight() >= SAME)
					.flatMap((meaning) -> meaning.alternatives().stream())
					.filter((roots) -> roots.size() == 1)
					.map(List::getFirst)),
				this.corrections.stream().flatMap((better) -> better.word().same()));
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
