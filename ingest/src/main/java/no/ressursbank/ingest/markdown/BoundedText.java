package no.ressursbank.ingest.markdown;

/**
 * A text that can be read only so often. Flexmark looks at each character of ordinary
 * Markdown about ten times and at those of hostile Markdown many thousand times, so
 * counting finds the hostile ones: the same on every machine, and without waiting.
 */
final class BoundedText implements CharSequence {

	/** Five times what the most tangled of 1,700 real pages needs. */
	private static final int READS_PER_CHARACTER = 80;

	private static final int READS_OF_ANY_TEXT = 100_000;

	private final String text;

	private long readsLeft;

	private volatile boolean stopped;

	BoundedText(String text) {
		this.text = text;
		this.readsLeft = READS_OF_ANY_TEXT + (long) READS_PER_CHARACTER * text.length();
	}

	/** Lets the next reader fail: the only way to end a thread that parses. */
	void stop() {
		this.stopped = true;
	}

	@Override
	public char charAt(int index) {
		if (--this.readsLeft < 0 || this.stopped) {
			throw new TooHeavy();
		}
		return this.text.charAt(index);
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return this.text.subSequence(start, end);
	}

	@Override
	public String toString() {
		return this.text;
	}

	/** The text has been read too often. */
	static final class TooHeavy extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
