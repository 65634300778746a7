package no.ressursbank.content.guard;

/**
 * The digits of a reading, and which of them hang together: with nothing but separators
 * between them.
 */
final class Digits {

	/** So much may stand between two digits of one number. */
	private static final int LONGEST_GAP = 8;

	private final Reading reading;

	private final int[] places;

	/** Per digit: the first one of its run, which only separators interrupt. */
	private final int[] runs;

	Digits(Reading reading) {
		this.reading = reading;
		String text = reading.text();
		this.places = text.chars().filter((c) -> c >= '0' && c <= '9').map((c) -> 0).toArray();
		this.runs = new int[this.places.length];
		int digit = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				this.places[digit] = i;
				this.runs[digit] = (digit > 0 && gapLinks(digit)) ? this.runs[digit - 1] : digit;
				digit++;
			}
		}
	}

	int count() {
		return this.places.length;
	}

	int place(int digit) {
		return this.places[digit];
	}

	int value(int digit) {
		return this.reading.text().charAt(this.places[digit]) - '0';
	}

	/** The values from a digit on. */
	int[] values(int digit, int length) {
		int[] values = new int[length];
		for (int i = 0; i < length; i++) {
			values[i] = value(digit + i);
		}
		return values;
	}

	/** Whether a group of digits begins here, or ends before here. */
	boolean bounds(int digit) {
		return digit == 0 || digit == count() || this.places[digit - 1] + 1 != this.places[digit]
				|| this.reading.hidesBefore(this.places[digit]);
	}

	/** Whether a run holds all digits from one up to another. */
	boolean hangTogether(int from, int to) {
		return to <= count() && this.runs[to - 1] <= from;
	}

	/** Whether a number is parted from other digits more than from itself. */
	boolean standsAlone(int from, int to) {
		boolean begins = this.runs[from] == from;
		boolean ends = to == count() || this.runs[to] == to;
		if (begins && ends) {
			return true;
		}
		return (begins || partsAt(from)) && (ends || partsAt(to)) && !partsWithin(from, to);
	}

	/** Whether a number stands alone but for a prefix of its own, such as 47. */
	boolean standsAlone(int from, int to, String prefix) {
		if (from < 0 || !hangTogether(from, to) || !standsAlone(from, to)) {
			return false;
		}
		for (int i = 0; i < prefix.length(); i++) {
			if (value(from + i) != prefix.charAt(i) - '0') {
				return false;
			}
		}
		return true;
	}

	/** The lengths of its groups, such as {@code 6+5}. */
	String shape(int from, int to) {
		StringBuilder shape = new StringBuilder();
		int start = from;
		for (int digit = from + 1; digit <= to; digit++) {
			if (digit == to || bounds(digit)) {
				shape.append(shape.isEmpty() ? "" : "+").append(digit - start);
				start = digit;
			}
		}
		return shape.toString();
	}

	/** What stands between a digit and the one before. */
	String gap(int digit) {
		return this.reading.text().substring(this.places[digit - 1] + 1, this.places[digit]);
	}

	private boolean partsWithin(int from, int to) {
		for (int digit = from + 1; digit < to; digit++) {
			if (partsAt(digit)) {
				return true;
			}
		}
		return false;
	}

	private boolean partsAt(int digit) {
		return gap(digit).chars().anyMatch((c) -> ";,|:\n".indexOf(c) >= 0);
	}

	private boolean gapLinks(int digit) {
		int from = this.places[digit - 1] + 1;
		int to = this.places[digit];
		if (to - from > LONGEST_GAP) {
			return false;
		}
		String gap = this.reading.text().substring(from, to);
		// An empty line parts paragraphs, and so what one writes in them.
		return gap.chars().noneMatch(Character::isLetter) && gap.indexOf('\n') == gap.lastIndexOf('\n');
	}

}
