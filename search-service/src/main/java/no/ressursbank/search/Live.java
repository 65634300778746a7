package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.Wordbook;

/**
 * The live index with its words and themes, taken together: a question is always taken
 * apart by the words of the index it is asked of. They are read once, not with every
 * search: they are as much to fetch as the hits of a page.
 *
 * @param terms what the index makes of a word
 * @param blocked what is never suggested
 * @param golden words by which the index and this service are compared
 * @param titles of its themes and model
 * @param themeNames the words that tell which theme is asked for
 * @param helpThemes the themes that help lines come with
 */
record Live(Edition edition, Words words, IndexTerms terms, BlockedWords blocked, Completions completions,
		List<String> golden, Titles titles, ThemeNames themeNames, HelpThemes helpThemes) {

	static Live of(Edition edition, Wordbook book, Vocabulary vocabulary) {
		IndexTerms terms = new IndexTerms(Lexicon.of(book.roots(), CompoundList.parse(book.compounds())));
		return new Live(edition, Words.of(book), terms, BlockedWords.of(book.blocked(), terms), Completions.of(book),
				GoldenWords.of(book), Titles.of(vocabulary), ThemeNames.of(vocabulary, terms),
				HelpThemes.of(vocabulary, terms));
	}

	String indexName() {
		return this.edition.indexName();
	}

}
