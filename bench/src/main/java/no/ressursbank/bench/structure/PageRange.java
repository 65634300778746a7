package no.ressursbank.bench.structure;

/**
 * Pages from one to another, both counted from 1 and included.
 */
record PageRange(int from, int to) {

	/** Reads {@code 3-17} or {@code 3}. */
	static PageRange of(String text) {
		int dash = text.indexOf('-');
		String first = (dash < 0) ? text : text.substring(0, dash);
		return new PageRange(Integer.parseInt(first), Integer.parseInt(text.substring(dash + 1)));
	}

	boolean contains(int page) {
		return page >= this.from && page <= this.to;
	}

}
