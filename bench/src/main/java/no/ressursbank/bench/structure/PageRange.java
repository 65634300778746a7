package no.ressursbank.bench.structure;

/**
 * Pages from one to another, both counted from 1 and included.
 */
record PageRange(int from, int to) {

	/** Reads {@code 3-17} or {@code 3}. */
	static PageRange of(String text) {
		String[] ends = text.split("-");
		return new PageRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
	}

	boolean contains(int page) {
		return page >= this.from && page <= this.to;
	}

}
