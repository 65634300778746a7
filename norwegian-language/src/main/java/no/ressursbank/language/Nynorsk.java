package no.ressursbank.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rewrites nynorsk words into bokmål, morpheme by morpheme, so that
 * {@code grunnskulelærar} meets {@code grunnskolelærer}. A bokmål word mostly comes out
 * unchanged; where it does not, it does so in the index and in the query alike.
 */
final class Nynorsk {

	private static final Map<String, String> WORDS = words();

	private static final List<WordList.Entry> MORPHEMES = WordList.named("nynorsk-morphemes.txt").entries();

	private static final LetterTrie TRIE = trie();

	/** What may follow a morpheme that ends its word. */
	private static final LetterTrie ENDINGS = trie("", "a", "ande", "ane", "anes", "ar", "arane", "arar", "are", "aren",
			"arens", "ars", "as", "ast", "aste", "de", "e", "en", "ende", "ene", "enes", "ens", "er", "ere", "eren",
			"erens", "erne", "ers", "es", "est", "este", "et", "ets", "ing", "inga", "ingane", "ingar", "ingen",
			"inger", "s", "t", "te");

	/** A suffix needs something to stand on: -sam ends einsam, and same is no suffix. */
	private static final int SHORTEST_HEAD = 3;

	private Nynorsk() {
	}

	/** Takes a word of the letters a to å and gives its bokmål form. */
	static String toBokmal(String word) {
		String whole = WORDS.get(word);
		return (whole != null) ? whole : rewriteMorphemes(word);
	}

	private static String rewriteMorphemes(String word) {
		StringBuilder bokmal = null;
		int copied = 0;
		int at = 0;
		while (at < word.length()) {
			Match match = longestAt(word, at);
			if (match == null) {
				at++;
				continue;
			}
			bokmal = (bokmal != null) ? bokmal : new StringBuilder(word.length() + 4);
			bokmal.append(word, copied, at).append(match.morpheme().target());
			at = match.end();
			copied = at;
		}
		return (bokmal != null) ? bokmal.append(word, copied, word.length()).toString() : word;
	}

	private static @Nullable Match longestAt(String word, int start) {
		WordList.Entry longest = null;
		int end = start;
		int node = LetterTrie.ROOT;
		for (int at = start; at < word.length(); at++) {
			node = TRIE.step(node, word.charAt(at));
			if (node == LetterTrie.NONE) {
				break;
			}
			int value = TRIE.value(node);
			if (value != LetterTrie.NONE && fits(MORPHEMES.get(value), word, start, at + 1)) {
				longest = MORPHEMES.get(value);
				end = at + 1;
			}
		}
		return (longest != null) ? new Match(longest, end) : null;
	}

	private static boolean fits(WordList.Entry morpheme, String word, int start, int end) {
		if (morpheme.hyphenAfter()) {
			return start == 0 || morpheme.hyphenBefore();
		}
		return (!morpheme.hyphenBefore() || start >= SHORTEST_HEAD) && isEnding(word, end);
	}

	private static boolean isEnding(String word, int start) {
		int node = LetterTrie.ROOT;
		for (int at = start; at < word.length() && node != LetterTrie.NONE; at++) {
			node = ENDINGS.step(node, word.charAt(at));
		}
		return node != LetterTrie.NONE && ENDINGS.value(node) != LetterTrie.NONE;
	}

	private static Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		WordList list = WordList.named("nynorsk-words.txt");
		list.forEachSpelling((spelling, number) -> words.putIfAbsent(spelling, list.entries().get(number).target()));
		return Map.copyOf(words);
	}

	private static LetterTrie trie() {
		LetterTrie trie = new LetterTrie();
		new WordList(MORPHEMES).forEachSpelling(trie::putIfAbsent);
		return trie;
	}

	private static LetterTrie trie(String... words) {
		LetterTrie trie = new LetterTrie();
		for (String word : words) {
			trie.putIfAbsent(word, 0);
		}
		return trie;
	}

	private record Match(WordList.Entry morpheme, int end) {
	}

}
