package no.ressursbank.bench;

import java.util.ArrayList;
import java.util.List;

import no.ressursbank.bench.corpus.JudgedQuery;
import no.ressursbank.bench.measure.Engine;
import no.ressursbank.bench.measure.Outcome;
import no.ressursbank.bench.measure.Score;

/**
 * Puts queries to an engine, one after the other.
 */
final class Measurement {

	/** Enough for the caches to fill and the hot code to be compiled. */
	private static final int WARM_UP = 50;

	private Measurement() {
	}

	/** The outcomes, in the order of the queries. */
	static List<Outcome> run(Engine engine, List<JudgedQuery> queries, Progress progress) {
		for (int i = 0; i < WARM_UP; i++) {
			engine.search(queries.get(i % queries.size()).text(), Score.DEPTH);
		}
		List<Outcome> outcomes = new ArrayList<>();
		for (JudgedQuery query : queries) {
			long start = System.nanoTime();
			List<String> hits = engine.search(query.text(), Score.DEPTH);
			long nanos = System.nanoTime() - start;
			outcomes.add(new Outcome(Score.of(query.grades(), hits), nanos));
			progress.step();
		}
		return outcomes;
	}

}
