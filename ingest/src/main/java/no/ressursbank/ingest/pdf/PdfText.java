package no.ressursbank.ingest.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the worker says about one file.
 *
 * @param pages the paragraphs of each page, in order
 * @param problem why there are none, or null when all went well
 */
record PdfText(List<List<String>> pages, @Nullable PdfProblem problem) {

	static PdfText failed(PdfProblem problem) {
		return new PdfText(List.of(), problem);
	}

}
