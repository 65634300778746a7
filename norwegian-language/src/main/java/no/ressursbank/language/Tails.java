package no.ressursbank.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A word list asked from the end of a word: an entry that begins with a hyphen also
 * stands for every compound that ends with it.
 */
final class Tails {

	/** No first part of a compound is shorter. */
	private static final int SHORTEST_HEAD = 2;

	private final List<WordList.Entry> entries;

	private final LetterTrie trie = new LetterTrie();

	Tails(WordList list) {
		this.entries = list.entries();
		list.forEachSpelling(
				(spelling, number) -> this.trie.putIfAbsent(new StringBuilder(spelling).reverse(), number));
	}

	/** Tells whether the first {@code length} chars of a word are listed. */
	boolean contain(CharSequence word, int length) {
		return longest(word, length) != null;
	}

	/**
	 * The longest entry that the first {@code length} chars of a word are or end with.
	 */
	@Nullable Tail longest(CharSequence word, int length) {
		Tail longest = null;
		int node = LetterTrie.ROOT;
		for (int at = length - 1; at >= 0; at--) {
			node = this.trie.step(node, word.charAt(at));
			if (node == LetterTrie.NONE) {
				break;
			}
			int value = this.trie.value(node);
			if (value != LetterTrie.NONE && fits(this.entries.get(value), at)) {
				longest = new Tail(at, this.entries.get(value).target());
			}
		}
		return longest;
	}

	private static boolean fits(WordList.Entry entry, int head) {
		return head == 0 || (entry.hyphenBefore() && head >= SHORTEST_HEAD);
	}

	/** Where a listed word begins, and what it becomes. */
	record Tail(int start, String target) {
	}

}
