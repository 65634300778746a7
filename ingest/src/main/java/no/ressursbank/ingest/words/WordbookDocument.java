package no.ressursbank.ingest.words;

import java.util.List;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Makes the document that carries the words of the bank.
 */
public final class WordbookDocument {

	private WordbookDocument() {
	}

	/**
	 * The document of some words.
	 * @param edition what tells these documents from those published before
	 */
	public static ResourceDocument of(Wordbook words, String edition) {
		return new ResourceDocument(Wordbook.DOCUMENT_ID, Kind.WORDBOOK, Language.NB, "", "", null, Tags.none(),
				Editorial.of(""), List.of(), null, null, null, words, edition);
	}

}
