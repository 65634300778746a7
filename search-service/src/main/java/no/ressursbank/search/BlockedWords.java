package no.ressursbank.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.NorwegianTerms;
import org.jspecify.annotations.Nullable;

/**
 * What the service never puts into anyone's mouth: the editors' words and phrases, in
 * every form, in both written forms, and as parts of compounds. Whoever asks for them is
 * answered like anyone else.
 */
final class BlockedWords {

	/** So many other words may stand inside a phrase: skadet han seg. */
	private static final int BETWEEN = 2;

	/** The roots of each phrase, by the first of them. */
	private final Map<String, List<List<String>>> phrases = new HashMap<>();

	private final IndexTerms terms;

	private BlockedWords(IndexTerms terms) {
		this.terms = terms;
	}

	/**
	 * Reads the editors' lines.
	 * @param lines a word or a phrase each
	 * @param terms takes words apart
	 */
	static BlockedWords of(List<String> lines, IndexTerms terms) {
		BlockedWords blocked = new BlockedWords(terms);
		for (String line : lines) {
			List<String> phrase = TextWords.of(line).stream().map(NorwegianTerms::root).toList();
			if (!phrase.isEmpty()) {
				blocked.phrases.computeIfAbsent(phrase.getFirst(), (root) -> new ArrayList<>()).add(phrase);
			}
		}
		return blocked;
	}

	/**
	 * Tells whether a text holds any of them.
	 */
	boolean areIn(String text) {
		List<Set<String>> words = TextWords.of(text).stream().map((word) -> Set.copyOf(this.terms.of(word))).toList();
		for (int start = 0; start < words.size(); start++) {
			List<Set<String>> rest = words.subList(start, words.size());
			if (words.get(start)
				.stream()
				.flatMap((term) -> this.phrases.getOrDefault(term, List.of()).stream())
				.anyMatch((phrase) -> begins(rest, phrase))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Passes on what may be said.
	 * @return the text, or null when it holds any of them
	 */
	@Nullable String unlessIn(@Nullable String text) {
		return (text == null || areIn(text)) ? null : text;
	}

	private static boolean begins(List<Set<String>> words, List<String> phrase) {
		int at = 0;
		for (String root : phrase.subList(1, phrase.size())) {
			int last = Math.min(at + 1 + BETWEEN, words.size() - 1);
			do {
				at++;
			}
			while (at <= last && !words.get(at).contains(root));
			if (at > last) {
				return false;
			}
		}
		return true;
	}

}
