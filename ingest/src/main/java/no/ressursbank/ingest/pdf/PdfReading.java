package no.ressursbank.ingest.pdf;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;

/**
 * What came back from the worker: the text of a file, and a picture of its first page.
 */
final class PdfReading {

	private final PdfText text;

	private final byte[] thumbnail;

	PdfReading(PdfText text, byte[] thumbnail) {
		this.text = text;
		this.thumbnail = thumbnail;
	}

	static PdfReading failed(PdfProblem problem) {
		return new PdfReading(PdfText.failed(problem), new byte[0]);
	}

	PdfText text() {
		return this.text;
	}

	/** A PNG; empty when there is none. */
	byte[] thumbnail() {
		return this.thumbnail;
	}

}
