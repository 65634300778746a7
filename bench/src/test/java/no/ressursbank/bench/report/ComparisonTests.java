package no.ressursbank.bench.report;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import no.ressursbank.bench.corpus.JudgedQuery;
import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.corpus.Pages;
import no.ressursbank.bench.measure.Outcome;
import no.ressursbank.bench.measure.Score;
import no.ressursbank.bench.measure.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ComparisonTests {

	private static final Page PAGE = new Page("a", "nb", "Tittel A", "", "");

	private final JudgedSet set = set("typo", "compound", "typo");

	private final Comparison comparison = new Comparison(this.set, Map.of(Contestant.PLAIN, outcomes(0, 0.5, 0),
			Contestant.TUNED, outcomes(0.2, 0.5, 0.9), Contestant.OURS, outcomes(0.4, 1, 0.4)));

	@Test
	void sumsUpTheSetAndEachPhenomenon() {
		assertThat(this.comparison.rows())
			.extracting(Row::name, (row) -> row.ours().queries(), (row) -> row.ours().ndcg())
			.containsExactly(tuple("test", 3, 0.6), tuple("  compound", 1, 1.0), tuple("  typo", 2, 0.4));
	}

	@Test
	void doesNotRepeatASetOfOnePhenomenon() {
		Comparison one = new Comparison(set("typo", "typo", "typo"), this.comparison.outcomes());
		assertThat(one.rows()).extracting(Row::name).containsExactly("test");
	}

	@Test
	void printsWhoIsBestAndWhetherItIsEnough() {
		String table = new TextTable(Tables.ranking(this.comparison.rows())).render();
		assertThat(table.lines().toList().get(1)).matches("test +3 +1 +0.167 +0.533 +0.600 +[.\\d]+ +[.\\d]+ +0.500 ✓");
		assertThat(table.lines().toList().get(2)).endsWith("1.000");
	}

	@Test
	void showsTheWorstFirstAndThoseFirstThatTunedDoesBetter() {
		Failures failures = new Failures(this.set, (query, size) -> List.of("x", "a"));
		assertThat(failures.worst(this.comparison, 5)).extracting((text) -> text.lines().findFirst().orElseThrow())
			.containsExactly("query 2 [typo]", "query 0 [typo]");
		assertThat(failures.worst(this.comparison, 1).getFirst()).contains("expected: #2 a «Tittel A»",
				"found:    x · a «Tittel A»");
	}

	private static JudgedSet set(String... phenomena) {
		List<JudgedQuery> queries = IntStream.range(0, phenomena.length)
			.mapToObj((i) -> new JudgedQuery("query " + i, phenomena[i], Map.of("a", 1)))
			.toList();
		return new JudgedSet("test", new Pages(List.of(PAGE), null), queries, Target.ndcg(0.5));
	}

	private static List<Outcome> outcomes(double... ndcg) {
		return DoubleStream.of(ndcg).mapToObj((score) -> new Outcome(new Score(score, score, score, true), 1)).toList();
	}

}
