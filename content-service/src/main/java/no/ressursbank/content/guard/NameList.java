package no.ressursbank.content.guard;

import java.util.Set;

/**
 * First names, apart those that are ordinary words too.
 */
final class NameList {

	private final Set<String> wordNames = WordList.names("word-names.txt");

	private final Set<String> names = WordList.names("names.txt");

	/** A first name that is nothing else, also as Olas, Per-Arne or Jonas'. */
	boolean isName(Word word) {
		return !isWordName(word) && (this.names.contains(word.text()) || this.names.contains(root(word))
				|| this.names.contains(firstPart(word)));
	}

	/** A name that may as well be a word, such as Bjørn. */
	boolean isWordName(Word word) {
		return this.wordNames.contains(word.text()) || this.wordNames.contains(root(word));
	}

	boolean isGenitive(Word word) {
		return word.text().endsWith("s") && !this.wordNames.contains(word.text());
	}

	private static String root(Word word) {
		String text = word.text();
		return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
	}

	private static String firstPart(Word word) {
		int hyphen = word.text().indexOf('-');
		return (hyphen < 0) ? word.text() : word.text().substring(0, hyphen);
	}

}
