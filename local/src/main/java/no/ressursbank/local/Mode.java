package no.ressursbank.local;

/**
 * What a bank is started for.
 *
 * @param jvmOptions for every part that is a Java program, separated by spaces
 * @param preview whether it shows content as it is being written, beside the bank that is
 * in use and never in it
 * @param restart whether what ends is started again
 */
record Mode(String jvmOptions, boolean preview, boolean restart) {

	/**
	 * The second compiler takes half of the processor time of a start, and pays off only
	 * under load.
	 */
	private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

	/** So that both can run, and nobody takes one for the other. */
	private static final int PREVIEW_PORTS = 100;

	static Mode use(boolean fullSpeed, boolean restart) {
		return new Mode(fullSpeed ? "" : QUICK_START, false, restart);
	}

	static Mode forPreview() {
		return new Mode(QUICK_START, true, false);
	}

	/** The port that a part has when it is free. */
	int port(int usual) {
		return this.preview ? usual + PREVIEW_PORTS : usual;
	}

}
