package no.ressursbank.bench.baseline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of PDFs by Poppler, one file after the other.
 */
public final class PdfToText {

	private final Tool tool;

	private PdfToText(Tool tool) {
		this.tool = tool;
	}

	/** Empty when it is not installed. */
	public static Optional<PdfToText> find() {
		return Tool.named("pdftotext").map(PdfToText::new);
	}

	/**
	 * Reads files.
	 * @return how many seconds it took
	 */
	public double read(List<Path> files) {
		return files.stream().mapToDouble((file) -> this.tool.run(file.toString(), "/dev/null")).sum();
	}

}
