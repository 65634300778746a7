package no.ressursbank.ingest.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.ressursbank.language.OcrRepair;
import no.ressursbank.language.VocabularyCount;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * What all texts that are published together teach about words. A text that a scanner
 * took the æøå from teaches nothing; it is repaired by what the others teach.
 *
 * @param wordbook the document that carries the words
 * @param resources the texts, the damaged ones with a repaired text to search in
 */
public record LearntWords(ResourceDocument wordbook, List<ResourceDocument> resources) {

	/**
	 * Learns.
	 * @param lists what the editors know
	 * @param vocabulary the themes and the model
	 * @param resources the texts
	 * @return the words, and the texts in the same order
	 */
	public static LearntWords of(WordLists lists, Collection<ResourceDocument> vocabulary,
			List<ResourceDocument> resources) {
		VocabularyCount count = new VocabularyCount();
		vocabulary.forEach((document) -> count(document, count));
		resources.stream().filter((document) -> !isDamaged(document)).forEach((document) -> count(document, count));
		Map<String, Integer> forms = count.forms();
		OcrRepair repair = OcrRepair.with(forms);
		return new LearntWords(WordbookDocument.of(lists, forms),
				resources.stream()
					.map((document) -> isDamaged(document) ? repaired(document, repair) : document)
					.toList());
	}

	private static boolean isDamaged(ResourceDocument document) {
		boolean norwegian = document.language() == Language.NB || document.language() == Language.NN;
		return norwegian && OcrRepair
			.isDamaged(document.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
	}

	private static ResourceDocument repaired(ResourceDocument document, OcrRepair repair) {
		return document.with(document.passages().stream().map((passage) -> {
			String text = repair.repair(passage.text());
			return text.equals(passage.text()) ? passage : passage.repaired(text);
		}).toList());
	}

	private static void count(ResourceDocument document, VocabularyCount count) {
		count.add(document.title());
		count.add(document.summary());
		document.passages().forEach((passage) -> {
			count.add(passage.heading());
			count.add(passage.text());
		});
	}

}
