package no.ressursbank.ingest.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.LexiconLearning;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.Wordbook;

/**
 * Makes the document that carries the words of the bank.
 */
final class WordbookDocument {

	/** The rest of a very large bank's words stand in it once and are mostly slips. */
	private static final int MOST_FORMS = 250_000;

	private WordbookDocument() {
	}

	/** The document of what the editors list and the texts hold. */
	static ResourceDocument of(WordLists lists, Map<String, Integer> forms) {
		CompoundList compounds = CompoundList.parse(lists.compounds());
		Wordbook words = new Wordbook(new LexiconLearning(compounds).learn(forms).lines(), compounds.lines(),
				lists.synonyms(), lists.blocked(), lines(forms));
		return new ResourceDocument(Kind.WORDBOOK.documentId("words"), Kind.WORDBOOK, Language.NB, "", "", null,
				Tags.none(), Editorial.of(""), List.of(), null, null, null, words, "");
	}

	private static List<String> lines(Map<String, Integer> forms) {
		Comparator<Map.Entry<String, Integer>> mostFirst = Map.Entry.<String, Integer>comparingByValue().reversed();
		return forms.entrySet()
			.stream()
			.sorted(mostFirst.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_FORMS)
			.map((form) -> form.getKey() + " " + form.getValue())
			.toList();
	}

}
