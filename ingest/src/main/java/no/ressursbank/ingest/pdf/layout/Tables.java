package no.ressursbank.ingest.pdf.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tables: lines of several cells that begin under each other.
 */
final class Tables {

	private Tables() {
	}

	/** The tables by the index of their first line. */
	static Map<Integer, Table> of(List<Line> lines, Typography typography) {
		Map<Integer, Table> tables = new HashMap<>();
		int i = 0;
		while (i < lines.size()) {
			if (!lines.get(i).isRow()) {
				i++;
				continue;
			}
			Table table = new Table(lines.get(i), typography);
			int next = i + 1;
			while (next < lines.size() && table.accepts(lines.get(next))) {
				table.add(lines.get(next++));
			}
			if (table.isTable()) {
				tables.put(i, table);
				i += table.size();
			}
			else {
				i++;
			}
		}
		return tables;
	}

}
