package no.ressursbank.ingest.pdf;

/**
 * Why a file gave no text. The message is for the editor.
 */
enum PdfProblem {

	PASSWORD("kryptert", "PDF-en krever passord. Legg inn en uten."),
	BROKEN("odelagt-pdf", "PDF-en er ødelagt eller ufullstendig. Lagre den på nytt fra programmet den kom fra."),
	TOO_LARGE("for-stor-pdf", "PDF-en har mer enn 2 millioner tegn eller 2000 sider. Del den i flere."),
	TIMEOUT("for-tung-pdf", "PDF-en tok mer enn 15 sekunder å lese og ble gitt opp."), WORKER_DIED("for-tung-pdf",
			"PDF-en brukte for mye minne eller stoppet lesingen. Lagre den på nytt, gjerne som PDF/A.");

	private final String rule;

	private final String message;

	PdfProblem(String rule, String message) {
		this.rule = rule;
		this.message = message;
	}

	String rule() {
		return this.rule;
	}

	String message() {
		return this.message;
	}

}
