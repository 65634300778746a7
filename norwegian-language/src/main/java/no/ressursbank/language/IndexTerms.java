package no.ressursbank.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms under which a word stands in the index: its root; and of a compound also the
 * roots of its parts and of what neighbouring parts make, so that
 * {@code skolemiljøtiltak} is found by {@code miljø} and by {@code skolemiljø}.
 * Thread-safe.
 */
public final class IndexTerms {

	/** Running text repeats itself: most words are found here. */
	private static final int REMEMBERED = 50_000;

	private final CompoundSplitter splitter;

	private final ConcurrentHashMap<String, List<String>> known = new ConcurrentHashMap<>();

	/**
	 * Uses a lexicon.
	 * @param lexicon the parts of compounds
	 */
	public IndexTerms(Lexicon lexicon) {
		this.splitter = new CompoundSplitter(lexicon);
	}

	/**
	 * Finds the terms of a word.
	 * @param token one word in lower case
	 * @return its root first, then the others, each once
	 */
	public List<String> of(String token) {
		List<String> terms = this.known.get(token);
		if (terms == null) {
			terms = analyse(token);
			if (this.known.size() >= REMEMBERED) {
				this.known.clear();
			}
			this.known.put(token, terms);
		}
		return terms;
	}

	private List<String> analyse(String token) {
		Set<String> terms = new LinkedHashSet<>();
		terms.add(NorwegianTerms.root(token));
		List<CompoundSplitter.Part> parts = this.splitter.parts(token);
		parts.forEach((part) -> terms.add(part.root()));
		for (int first = 0; first < parts.size(); first++) {
			StringBuilder neighbours = new StringBuilder(parts.get(first).form());
			for (int last = first + 1; last < parts.size() && last - first < parts.size() - 1; last++) {
				terms.add(NorwegianTerms.root(neighbours.append(parts.get(last).form()).toString()));
			}
		}
		return List.copyOf(terms);
	}

}
