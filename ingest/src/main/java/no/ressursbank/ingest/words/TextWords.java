package no.ressursbank.ingest.words;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.language.VocabularyCount;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The words of one text.
 */
public final class TextWords {

	private TextWords() {
	}

	/**
	 * Counts the forms of a document.
	 * @return by form, how often it stands there
	 */
	public static Map<String, Integer> of(ResourceDocument document) {
		VocabularyCount count = new VocabularyCount();
		count.add(document.title());
		count.add(document.summary());
		document.tags().keywords().forEach(count::add);
		document.passages().forEach((passage) -> {
			count.add(passage.heading());
			count.add(passage.searched());
		});
		return count.forms();
	}

	/** All that the index takes apart: also what a damaged text probably said. */
	public static Set<String> searched(ResourceDocument document) {
		VocabularyCount count = new VocabularyCount();
		document.passages().forEach((passage) -> Stream.ofNullable(passage.repaired()).forEach(count::add));
		Set<String> forms = new HashSet<>(count.forms().keySet());
		forms.addAll(of(document).keySet());
		return forms;
	}

}
