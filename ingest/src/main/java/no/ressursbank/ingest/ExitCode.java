package no.ressursbank.ingest;

/**
 * What the program's exit code says.
 */
final class ExitCode {

	/** Clean, or warnings only. */
	static final int OK = 0;

	/** Something in the content must be put right. */
	static final int CONTENT = 1;

	/** The program was called wrongly or cannot reach what it needs. */
	static final int USAGE = 2;

	/** The fault is the program's. */
	static final int INTERNAL = 3;

	private ExitCode() {
	}

}
