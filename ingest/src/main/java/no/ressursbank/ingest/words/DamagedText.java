package no.ressursbank.ingest.words;

import java.util.stream.Collectors;

import no.ressursbank.language.OcrRepair;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A text that a scanner took the æøå from. It teaches no words; what it probably said is
 * found by what the others teach.
 */
public final class DamagedText {

	private DamagedText() {
	}

	/** Whether a document is one. */
	public static boolean is(ResourceDocument document) {
		boolean norwegian = document.language() == Language.NB || document.language() == Language.NN;
		return norwegian && OcrRepair
			.isDamaged(document.passages().stream().map(Passage::searched).collect(Collectors.joining("\n")));
	}

	/** The same document with a text to search in. */
	public static ResourceDocument repaired(ResourceDocument document, OcrRepair repair) {
		return document.with(document.passages().stream().map((passage) -> {
			String text = repair.repair(passage.searched());
			return text.equals(passage.searched()) ? passage : passage.repaired(text);
		}).toList());
	}

}
