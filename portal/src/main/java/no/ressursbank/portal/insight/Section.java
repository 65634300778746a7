package no.ressursbank.portal.insight;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of what editors see.
 *
 * @param id of its page, its file and its texts
 * @param summary in one sentence
 * @param columns their names, that of the rows first
 * @param rows what there is
 * @param drawn how many columns of numbers, after the first one, are drawn as bars
 * @param goal a number on the same scale to be seen beside the bars; null for none
 */
record Section(String id, String summary, List<String> columns, List<Row> rows, int drawn, @Nullable Integer goal) {

	/**
	 * A row.
	 *
	 * @param label what it is about
	 * @param href where that is read; null for nowhere
	 * @param cells numbers and texts, one for each further column
	 */
	record Row(String label, @Nullable String href, List<Object> cells) {

		/** Whether a cell is a number, which stands to the right. */
		public boolean isNumber(int column) {
			return this.cells.get(column) instanceof Number;
		}

	}

	/** The chart of it; null when nothing is drawn. */
	public @Nullable Chart chart() {
		return (this.drawn > 0 && !this.rows.isEmpty()) ? Chart.of(this) : null;
	}

}
