package no.ressursbank.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import no.ressursbank.bench.baseline.LuceneIndex;
import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.corpus.Pages;
import no.ressursbank.bench.measure.Engine;
import no.ressursbank.bench.measure.Outcome;
import no.ressursbank.bench.report.Comparison;
import no.ressursbank.bench.report.Contestant;
import no.ressursbank.bench.report.Failures;
import no.ressursbank.bench.report.Row;
import org.jspecify.annotations.Nullable;

/**
 * Measures set after set, the bank and the baselines on the same queries over the same
 * pages.
 */
final class RelevanceRun {

	private final Banks banks;

	private final int failures;

	private final List<Row> rows = new ArrayList<>();

	private final List<String> worst = new ArrayList<>();

	private @Nullable Pages open;

	private Engine ours = (query, size) -> List.of();

	/**
	 * Measures nothing yet.
	 * @param failures how many of the worst queries to keep for each set
	 */
	RelevanceRun(Banks banks, int failures) {
		this.banks = banks;
		this.failures = failures;
	}

	/** Where a collection can be searched. */
	@FunctionalInterface
	interface Banks {

		Engine open(Pages pages);

	}

	void measure(JudgedSet set) {
		Engine engine = ours(set);
		LuceneIndex lucene = LuceneIndex.of(set.pages().list());
		Map<Contestant, List<Outcome>> outcomes = new EnumMap<>(Contestant.class);
		outcomes.put(Contestant.PLAIN, measure(set, Contestant.PLAIN, lucene.plain()));
		outcomes.put(Contestant.TUNED, measure(set, Contestant.TUNED, lucene.tuned()));
		outcomes.put(Contestant.OURS, measure(set, Contestant.OURS, engine));
		Comparison comparison = new Comparison(set, outcomes);
		this.rows.addAll(comparison.rows());
		if (this.failures > 0) {
			this.worst.add("%n%s%n".formatted(set.name()));
			new Failures(set, engine).worst(comparison, this.failures)
				.forEach((failure) -> this.worst.add("  " + failure));
		}
	}

	List<Row> rows() {
		return this.rows;
	}

	List<String> worst() {
		return this.worst;
	}

	private static List<Outcome> measure(JudgedSet set, Contestant contestant, Engine engine) {
		try (Progress progress = new Progress(set.name() + " " + contestant.label(), set.queries().size())) {
			return Measurement.run(engine, set.queries(), progress);
		}
	}

	private Engine ours(JudgedSet set) {
		if (!set.pages().equals(this.open)) {
			try (Progress progress = new Progress("publish " + set.name(), 1)) {
				this.ours = this.banks.open(set.pages());
				progress.step();
			}
			this.open = set.pages();
		}
		return this.ours;
	}

}
