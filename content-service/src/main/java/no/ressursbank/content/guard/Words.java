package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text in order, and its sentences.
 */
final class Words {

	private static final Set<String> ABBREVIATIONS = Set.of("f", "kl", "nr", "tlf", "bl", "ca", "jf", "st", "mr", "dr",
			"osv", "dvs", "evt", "inkl", "eks", "fnr", "pnr", "saksnr", "art", "kap", "s");

	private final List<Word> words = new ArrayList<>();

	/** Per sentence: its first word. */
	private final List<Integer> sentences = new ArrayList<>();

	private Words() {
	}

	static Words of(String text) {
		Words words = new Words();
		int at = 0;
		while (at < text.length()) {
			int end = end(text, at);
			if (end > at) {
				words.add(text.substring(at, end), at);
			}
			else if (text.charAt(at) == '\n'
					&& (words.sentences.isEmpty() || words.sentences.getLast() != words.size())) {
				words.sentences.add(words.size());
			}
			at = Math.max(end, at + 1);
		}
		return words;
	}

	int size() {
		return this.words.size();
	}

	/** A word, or {@link Word#NONE} outside the text. */
	Word at(int index) {
		return (index < 0 || index >= size()) ? Word.NONE : this.words.get(index);
	}

	/** Whether two words stand in one sentence. */
	boolean together(int one, int other) {
		return at(one).sentence() == at(other).sentence();
	}

	int sentences() {
		return this.sentences.size();
	}

	/** The first word of a sentence, or the end. */
	int start(int sentence) {
		return (sentence < sentences()) ? this.sentences.get(sentence) : size();
	}

	private static int end(String text, int at) {
		if (Character.isWhitespace(text.charAt(at))) {
			return at;
		}
		int end = at;
		while (end < text.length() && belongs(text, end)) {
			end++;
		}
		return Math.max(end, at + 1);
	}

	/** A hyphen or an apostrophe between letters is part of the word. */
	private static boolean belongs(String text, int at) {
		char c = text.charAt(at);
		if (Character.isLetterOrDigit(c)) {
			return true;
		}
		return (c == '-' || c == '\'' || c == '’') && at > 0 && at + 1 < text.length()
				&& Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
	}

	private void add(String word, int from) {
		boolean opens = this.sentences.isEmpty() || this.sentences.getLast() == size() || ends(word);
		if (opens && (this.sentences.isEmpty() || this.sentences.getLast() != size())) {
			this.sentences.add(size());
		}
		this.words.add(new Word(word, word.toLowerCase(Locale.ROOT), from, this.sentences.size() - 1, opens));
	}

	/** Whether the words so far are a sentence when this one follows. */
	private boolean ends(String next) {
		Word mark = at(size() - 1);
		if (mark.lower().equals("!") || mark.lower().equals("?")) {
			return true;
		}
		Word last = at(size() - 2);
		return mark.lower().equals(".") && Character.isUpperCase(next.charAt(0)) && last.text().length() > 1
				&& !ABBREVIATIONS.contains(last.lower());
	}

}
