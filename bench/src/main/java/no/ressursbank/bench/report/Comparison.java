package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.measure.Figures;
import no.ressursbank.bench.measure.Outcome;
import no.ressursbank.bench.measure.RandomizationTest;

/**
 * What all contestants made of one set.
 *
 * @param outcomes by contestant, in the order of the queries
 */
public record Comparison(JudgedSet set, Map<Contestant, List<Outcome>> outcomes) {

	/** The figures of the whole set, and of each phenomenon if it has several. */
	public List<Row> rows() {
		List<String> phenomena = this.set.queries().stream().map((query) -> query.phenomenon()).distinct().toList();
		List<Row> rows = new ArrayList<>(List.of(row("", IntStream.range(0, this.set.queries().size()))));
		if (phenomena.size() > 1) {
			phenomena.stream().sorted().map((phenomenon) -> row(phenomenon, having(phenomenon))).forEach(rows::add);
		}
		return rows;
	}

	private IntStream having(String phenomenon) {
		return IntStream.range(0, this.set.queries().size())
			.filter((i) -> this.set.queries().get(i).phenomenon().equals(phenomenon));
	}

	private Row row(String phenomenon, IntStream queries) {
		int[] chosen = queries.toArray();
		List<Outcome> plain = of(Contestant.PLAIN, chosen);
		List<Outcome> tuned = of(Contestant.TUNED, chosen);
		List<Outcome> ours = of(Contestant.OURS, chosen);
		Figures figures = Figures.of(ours);
		boolean reached = this.set.target().isReached(figures, Figures.of(plain));
		return new Row(this.set.name(), phenomenon, this.set.pages().list().size(), Figures.of(plain),
				Figures.of(tuned), figures, RandomizationTest.p(ndcg(ours), ndcg(plain)),
				RandomizationTest.p(ndcg(ours), ndcg(tuned)), this.set.target(), reached);
	}

	private List<Outcome> of(Contestant contestant, int[] chosen) {
		List<Outcome> all = this.outcomes.getOrDefault(contestant, List.of());
		return IntStream.of(chosen).mapToObj(all::get).toList();
	}

	private static double[] ndcg(List<Outcome> outcomes) {
		return outcomes.stream().mapToDouble((outcome) -> outcome.score().ndcg()).toArray();
	}

}
