package no.ressursbank.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A list beside this class: one entry a line, {@code #} begins a comment, and a space
 * stands between a word and what it becomes.
 */
record WordList(List<Entry> entries) {

	/**
	 * Shorter words spelled otherwise are often other words: brør and broer, får and far.
	 */
	private static final int SAFE_WRITTEN_OUT = 5;

	private static final int SAFE_WITHOUT_NORWEGIAN_LETTERS = 6;

	static WordList named(String resource) {
		try (InputStream in = WordList.class.getResourceAsStream(resource)) {
			InputStreamReader reader = new InputStreamReader(Objects.requireNonNull(in, resource),
					StandardCharsets.UTF_8);
			return new WordList(new BufferedReader(reader).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Entry::parse)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	List<String> words() {
		return this.entries.stream().map(Entry::word).toList();
	}

	/**
	 * Gives every spelling of every entry with the entry's number; the listed spellings
	 * come before those typed without {@code æøå}.
	 */
	void forEachSpelling(BiConsumer<String, Integer> consumer) {
		for (int i = 0; i < this.entries.size(); i++) {
			consumer.accept(this.entries.get(i).word(), i);
		}
		for (int i = 0; i < this.entries.size(); i++) {
			String own = this.entries.get(i).word();
			String word = own.replace("å", "aa");
			consumer.accept(word, i);
			if (own.length() >= SAFE_WRITTEN_OUT) {
				consumer.accept(word.replace("æ", "ae").replace("ø", "oe"), i);
			}
			if (own.length() >= SAFE_WITHOUT_NORWEGIAN_LETTERS) {
				consumer.accept(own.replace('æ', 'a').replace('ø', 'o').replace('å', 'a'), i);
			}
		}
	}

	/** A hyphen marks an open side of a word, as in a dictionary. */
	record Entry(String word, String target, boolean hyphenBefore, boolean hyphenAfter) {

		static Entry parse(String line) {
			int space = line.indexOf(' ');
			String left = (space < 0) ? line : line.substring(0, space);
			String target = (space < 0) ? "" : line.substring(space + 1);
			return new Entry(left.replace("-", ""), target, left.startsWith("-"), left.endsWith("-"));
		}

	}

}
