package no.ressursbank.language;

import java.util.Arrays;

/**
 * A tree of the letters a to å, walked one letter at a time without making any object,
 * since every token of every text passes here.
 */
final class LetterTrie {

	static final int ROOT = 0;

	static final int NONE = -1;

	private static final int LETTERS = 29;

	private int[] children = new int[LETTERS * 64];

	private int[] values = new int[64];

	private int size;

	LetterTrie() {
		addNode();
	}

	/** Keeps a value that is there already: what is listed first wins. */
	void putIfAbsent(CharSequence word, int value) {
		int node = ROOT;
		for (int i = 0; i < word.length(); i++) {
			int slot = node * LETTERS + letter(word.charAt(i));
			if (this.children[slot] == NONE) {
				int added = addNode();
				this.children[slot] = added;
			}
			node = this.children[slot];
		}
		if (this.values[node] == NONE) {
			this.values[node] = value;
		}
	}

	/** The node one letter further, or {@link #NONE}. */
	int step(int node, char c) {
		int letter = letter(c);
		return (letter < 0) ? NONE : this.children[node * LETTERS + letter];
	}

	/** The value of the word that ends at a node, or {@link #NONE}. */
	int value(int node) {
		return this.values[node];
	}

	private int addNode() {
		int node = this.size++;
		if (node == this.values.length) {
			this.values = Arrays.copyOf(this.values, 2 * node);
			this.children = Arrays.copyOf(this.children, 2 * node * LETTERS);
		}
		this.values[node] = NONE;
		Arrays.fill(this.children, node * LETTERS, (node + 1) * LETTERS, NONE);
		return node;
	}

	private static int letter(char c) {
		return switch (c) {
			case 'æ' -> 26;
			case 'ø' -> 27;
			case 'å' -> 28;
			default -> (c >= 'a' && c <= 'z') ? c - 'a' : NONE;
		};
	}

}
