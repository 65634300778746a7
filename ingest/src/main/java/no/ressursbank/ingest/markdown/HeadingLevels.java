package no.ressursbank.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;

/**
 * Checks that headings go down one level at a time: readers of screens jump between them.
 */
final class HeadingLevels {

	private final Places places;

	private final List<Finding> findings = new ArrayList<>();

	/** The title of the resource stands above the text. */
	private int level = 1;

	HeadingLevels(Places places) {
		this.places = places;
	}

	/** Notes the next heading of the text. */
	void add(int next, int offset) {
		if (next == 1) {
			this.findings.add(Finding.warning(this.places.at(offset), "heading-order",
					"Tittelen er sidens eneste overskrift på øverste nivå. Begynn med «##» i teksten."));
		}
		else if (next > this.level + 1) {
			this.findings
				.add(Finding.warning(this.places.at(offset), "heading-order", "Overskriften hopper over et nivå. Bruk «"
						+ "#".repeat(this.level + 1) + "» i stedet for «" + "#".repeat(next) + "»."));
		}
		this.level = next;
	}

	List<Finding> findings() {
		return this.findings;
	}

}
