package no.ressursbank.bench.structure;

/**
 * A header or footer.
 *
 * @param text with {@code {page}} for the number of the page
 * @param offset what to add to the page counted from 1 to get the number that is printed
 */
record RunningLine(String text, PageRange pages, int offset) {

	/** What stands on a page, in letters only. */
	String on(int page) {
		return Letters.of(this.text.replace("{page}", Integer.toString(page + this.offset)));
	}

}
