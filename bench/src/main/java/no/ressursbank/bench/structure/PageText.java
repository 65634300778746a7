package no.ressursbank.bench.structure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of each page as the plain text extraction of a library gives it.
 */
final class PageText {

	private static final int WORDS = 8;

	/** Programs take formulas apart in different ways. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}[.,]?");

	private PageText() {
	}

	/** The letters of each page. */
	static Map<Integer, String> of(Path file) throws IOException {
		Map<Integer, String> pages = new TreeMap<>();
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.put(page, Letters.of(stripper.getText(document)));
			}
		}
		return pages;
	}

	/**
	 * Whether the first words of a passage stand on a page: nearly all of them, as cells
	 * of a table come in another order, and divided words are joined.
	 */
	static boolean begins(String page, String passage) {
		List<String> words = Arrays.stream(passage.split("\\s+"))
			.filter((word) -> WORD.matcher(word).matches())
			.map(Letters::of)
			.limit(WORDS)
			.toList();
		return words.stream().filter(page::contains).count() >= 0.85 * words.size();
	}

}
