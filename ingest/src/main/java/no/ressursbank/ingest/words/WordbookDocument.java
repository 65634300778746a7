package no.ressursbank.ingest.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.LexiconLearning;
import no.ressursbank.language.VocabularyCount;
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

	/** The rest of a very large bank's words stand in it once and are mostly slips. */
	private static final int MOST_FORMS = 250_000;

	private WordbookDocument() {
	}

	/**
	 * The words of all texts that are published together.
	 * @param lists what the editors know
	 * @param vocabulary the themes and the model
	 * @param resources the texts
	 */
	public static ResourceDocument of(WordLists lists, Collection<ResourceDocument> vocabulary,
			Collection<ResourceDocument> resources) {
		VocabularyCount count = new VocabularyCount();
		vocabulary.forEach((document) -> count(document, count));
		resources.forEach((document) -> count(document, count));
		Map<String, Integer> forms = count.forms();
		CompoundList compounds = CompoundList.parse(lists.compounds());
		Wordbook words = new Wordbook(new LexiconLearning(compounds).learn(forms).lines(), compounds.lines(),
				lists.synonyms(), lists.blocked(), lines(forms));
		return new ResourceDocument(Kind.WORDBOOK.documentId("words"), Kind.WORDBOOK, Language.NB, "", "", null,
				Tags.none(), Editorial.of(""), List.of(), null, null, null, words, "");
	}

	private static void count(ResourceDocument document, VocabularyCount count) {
		count.add(document.title());
		count.add(document.summary());
		document.passages().forEach((passage) -> {
			count.add(passage.heading());
			count.add(passage.text());
		});
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
