package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.resourceindex.Wordbook;

/**
 * The live index and its words, taken together: a question is always taken apart by the
 * words of the index it is asked of.
 *
 * @param terms what the index makes of a word
 * @param blocked what is never suggested
 * @param golden words by which the index and this service are compared
 */
record Live(String indexName, Words words, IndexTerms terms, BlockedWords blocked, Completions completions,
		List<String> golden) {

	static Live of(String indexName, Wordbook book) {
		IndexTerms terms = new IndexTerms(Lexicon.of(book.roots(), CompoundList.parse(book.compounds())));
		return new Live(indexName, Words.of(book), terms, BlockedWords.of(book.blocked(), terms), Completions.of(book),
				GoldenWords.of(book));
	}

}
