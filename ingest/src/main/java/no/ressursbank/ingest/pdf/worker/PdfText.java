package no.ressursbank.ingest.pdf.worker;

import java.util.List;

import no.ressursbank.ingest.pdf.layout.Block;
import org.jspecify.annotations.Nullable;

/**
 * What the worker says about one file.
 *
 * @param blocks what it says, in reading order
 * @param running headers, footers and page numbers, which are no blocks
 * @param pages how many pages it has; 0 when that is not known
 * @param scanned pages without text that show a picture, counted from 1
 * @param encrypted whether it is, though it opens without a password
 * @param problem why there are no blocks, or null when all went well
 */
public record PdfText(List<Block> blocks, List<Block.Part> running, int pages, List<Integer> scanned, boolean encrypted,
		@Nullable PdfProblem problem) {

	/**
	 * No text, for a reason.
	 */
	public static PdfText failed(PdfProblem problem) {
		return new PdfText(List.of(), List.of(), 0, List.of(), false, problem);
	}

}
