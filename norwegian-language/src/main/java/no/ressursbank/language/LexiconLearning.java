package no.ressursbank.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns from texts which roots compounds are made of. Short roots come first; a longer
 * one that they can make is a compound itself and becomes no part, so that everything is
 * divided into the same finest parts.
 */
public final class LexiconLearning {

	/** Shorter ones stand in too many words by chance; the listed ones are enough. */
	private static final int SHORTEST_ROOT = 4;

	/** A word seen once or twice is as often a slip or a name. */
	private static final int RAREST = 3;

	/** More make the index settings large and are too rare to matter. */
	private static final int MOST = 20_000;

	private static final Comparator<String> SHORTEST_FIRST = Comparator.comparingInt(String::length)
		.thenComparing(Comparator.naturalOrder());

	private final CompoundList list;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, String> shortestForms = new HashMap<>();

	/**
	 * Starts with what editors know.
	 * @param list their list
	 */
	public LexiconLearning(CompoundList list) {
		this.list = list;
	}

	/**
	 * Learns.
	 * @param forms the words of the texts, normalised and in lower case, with how often
	 * they stand there
	 * @return the lexicon of these texts, the same for the same forms in any order
	 */
	public Lexicon learn(Map<String, Integer> forms) {
		forms.forEach(this::count);
		List<String> candidates = this.counts.keySet()
			.stream()
			.filter(this::mayBePart)
			.sorted(Comparator.<String>comparingInt((root) -> -this.counts.getOrDefault(root, 0))
				.thenComparing(Comparator.naturalOrder()))
			.limit(MOST)
			.toList();
		Map<String, Integer> atoms = new HashMap<>();
		for (int length = SHORTEST_ROOT; !candidates.isEmpty(); length++) {
			int size = length;
			CompoundSplitter shorter = new CompoundSplitter(new Lexicon(atoms, this.list));
			candidates.stream()
				.filter((root) -> root.length() == size && isSimple(root, shorter))
				.forEach((root) -> atoms.put(root, this.counts.getOrDefault(root, 0)));
			candidates = candidates.stream().filter((root) -> root.length() > size).toList();
		}
		return new Lexicon(atoms, this.list);
	}

	private boolean isSimple(String root, CompoundSplitter shorter) {
		return shorter.parts(this.shortestForms.getOrDefault(root, root), this.counts.getOrDefault(root, 0)).isEmpty();
	}

	private void count(String form, int count) {
		if (StopWords.contain(form) || Lexicon.isParticle(form) || !Stemmer.isWord(form)) {
			return;
		}
		String root = NorwegianTerms.root(form);
		this.counts.merge(root, count, Integer::sum);
		this.shortestForms.merge(root, form, (one, other) -> (SHORTEST_FIRST.compare(other, one) < 0) ? other : one);
	}

	private boolean mayBePart(String root) {
		return root.length() >= SHORTEST_ROOT && this.counts.getOrDefault(root, 0) >= RAREST
				&& Ending.hasVowel(root, root.length()) && !Lexicon.isParticle(root);
	}

}
