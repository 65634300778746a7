package no.ressursbank.ingest.link;

/**
 * What came of asking an address once.
 *
 * @param reason for the editor, in bokmål; empty when it answered well
 */
record Answer(Result result, String reason) {

	static final Answer OK = new Answer(Result.OK, "");

	enum Result {

		OK,
		/** There is something that talks to people only. */
		UNSURE,

		FAILED

	}

	static Answer failed(String reason) {
		return new Answer(Result.FAILED, reason);
	}

	/** What a status says: some sites refuse programs, or are busy, and are there. */
	static Answer of(int status) {
		return switch (status) {
			case 401, 403, 405, 407, 429, 451, 503 ->
				new Answer(Result.UNSURE, "slipper ikke inn programmer (" + status + ")");
			case 404, 410 -> failed("siden finnes ikke (" + status + ")");
			default -> (status < 400) ? OK : failed("svarer med feil (" + status + ")");
		};
	}

}
