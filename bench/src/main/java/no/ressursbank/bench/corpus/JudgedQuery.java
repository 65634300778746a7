package no.ressursbank.bench.corpus;

import java.util.Map;

/**
 * A query whose answers are known.
 *
 * @param phenomenon what makes it hard; queries of one phenomenon are also summed up
 * alone. Empty when the set has only one
 * @param grades by id, 1 (helps) to 3 (is the answer)
 */
public record JudgedQuery(String text, String phenomenon, Map<String, Integer> grades) {

	JudgedQuery(String text, Map<String, Integer> grades) {
		this(text, "", grades);
	}

	JudgedQuery withText(String other) {
		return new JudgedQuery(other, this.phenomenon, this.grades);
	}

}
