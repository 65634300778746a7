package no.ressursbank.ingest.pdf.worker;

/**
 * Why a file gave no text. The message is for the editor.
 */
public enum PdfProblem {

	PASSWORD("pdf-password", false, "PDF-en krever passord. Legg inn en uten."),

	BROKEN("broken-pdf", false, "PDF-en er ødelagt eller ufullstendig. Lagre den på nytt fra programmet den kom fra."),

	EMPTY("empty-pdf", false, "PDF-en har ingen sider. Lagre den på nytt fra programmet den kom fra."),

	TOO_LARGE("pdf-too-large", true,
			"PDF-en har mer enn 2 millioner tegn eller 2000 sider. Bare tittel og sammendrag kan finnes. Del den i flere."),

	TIMEOUT("pdf-too-heavy", true,
			"PDF-en tok mer enn 15 sekunder å lese og ble gitt opp. "
					+ "Bare tittel og sammendrag kan finnes. Lagre den på nytt, gjerne som PDF/A."),

	BUSY("machine-busy", false, "Maskinen var for opptatt til å lese PDF-en. Kjør en gang til."),

	WORKER_DIED("pdf-too-heavy", true, "PDF-en brukte for mye minne eller stoppet lesingen. "
			+ "Bare tittel og sammendrag kan finnes. Lagre den på nytt, gjerne som PDF/A.");

	private final String rule;

	private final boolean publishable;

	private final String message;

	PdfProblem(String rule, boolean publishable, String message) {
		this.rule = rule;
		this.publishable = publishable;
		this.message = message;
	}

	/** The rule of the finding. */
	public String rule() {
		return this.rule;
	}

	/** Whether readers may well open the file, though we cannot search in it. */
	public boolean isPublishable() {
		return this.publishable;
	}

	/** Whether it took the worker down with it, and would again. */
	public boolean stoppedTheWorker() {
		return this == TIMEOUT || this == WORKER_DIED;
	}

	/** What to tell the editor, in bokmål. */
	public String message() {
		return this.message;
	}

}
