package no.ressursbank.ingest.pdf;

import java.util.List;
import java.util.regex.Pattern;

import no.ressursbank.ingest.pdf.layout.Block;

/**
 * Tells text from what a bad scan or a font without a character map leaves behind.
 */
final class TextQuality {

	/** Too little to judge. */
	private static final int FEW_WORDS = 100;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** A word of any language written with Latin, Greek or Cyrillic letters has these. */
	private static final Pattern WORD = Pattern.compile(
			"(?iu)[\\p{P}\\p{S}]*(?=[\\p{L}'’-]*[aeiouyæøåäöáàéèêíóòôúüαειουаеиоуыэюя])\\p{L}[\\p{Ll}'’/-]*[\\p{P}\\p{S}]*");

	private static final double READABLE = 0.5;

	private TextQuality() {
	}

	/** Whether most of what looks like words is none. */
	static boolean isGarbage(List<Block> blocks) {
		List<String> tokens = blocks.stream()
			.flatMap((block) -> SPACE.splitAsStream(block.text()))
			.filter((token) -> token.codePoints().filter((character) -> !Character.isDigit(character)).count() >= 3)
			.toList();
		long words = tokens.stream().filter((token) -> WORD.matcher(token).matches()).count();
		return tokens.size() >= FEW_WORDS && words < READABLE * tokens.size();
	}

}
