package no.ressursbank.ingest.quality;

import org.jspecify.annotations.Nullable;

/**
 * The words of a text one after the other, without those of addresses: the end of
 * www.udir.no is no word of nynorsk. Goes through each text letter by letter, since every
 * text passes here.
 */
final class SmallWords {

	private static final String SPACE = " \t\n\u000B\f\r";

	private final String text;

	private int at;

	/** Of the piece between spaces that we are in. */
	private int end = -1;

	SmallWords(String text) {
		this.text = text;
	}

	/** The next word; null after the last. */
	@Nullable String next() {
		while (isInPiece()) {
			int start = this.at;
			while (this.at < this.end && Character.isLetter(this.text.charAt(this.at))) {
				this.at++;
			}
			if (this.at > start) {
				return this.text.substring(start, this.at);
			}
			this.at++;
		}
		return null;
	}

	/** Goes on to the next piece at the end of one. */
	private boolean isInPiece() {
		while (this.at >= this.end && this.end < this.text.length()) {
			int start = this.end + 1;
			this.end = start;
			while (this.end < this.text.length() && SPACE.indexOf(this.text.charAt(this.end)) < 0) {
				this.end++;
			}
			this.at = isAddress(start) ? this.end : start;
		}
		return this.at < this.end;
	}

	private boolean isAddress(int start) {
		for (int i = start; i < this.end; i++) {
			boolean found = switch (this.text.charAt(i)) {
				case '@' -> true;
				case ':' -> this.text.startsWith("//", i + 1);
				case '.' -> i > start && i + 1 < this.end && isName(i - 1) && isName(i + 1);
				default -> false;
			};
			if (found) {
				return true;
			}
		}
		return false;
	}

	private boolean isName(int index) {
		char letter = this.text.charAt(index);
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
				|| letter == '_';
	}

}
