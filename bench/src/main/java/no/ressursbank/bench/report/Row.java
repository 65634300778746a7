package no.ressursbank.bench.report;

import no.ressursbank.bench.measure.Figures;
import no.ressursbank.bench.measure.Target;

/**
 * The figures of one set, or of the queries in it that share a phenomenon.
 *
 * @param phenomenon empty for the whole set
 * @param pages the size of the collection
 * @param pPlain how likely chance alone explains the difference between ours and plain
 * @param pTuned the same against tuned
 * @param target of the whole set
 * @param reached whether these figures reach it
 */
public record Row(String set, String phenomenon, int pages, Figures plain, Figures tuned, Figures ours, double pPlain,
		double pTuned, Target target, boolean reached) {

	/** The name to print: phenomena stand indented below their set. */
	String name() {
		return this.phenomenon.isEmpty() ? this.set : "  " + this.phenomenon;
	}

}
