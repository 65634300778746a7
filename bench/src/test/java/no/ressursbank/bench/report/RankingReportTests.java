package no.ressursbank.bench.report;

import java.util.List;
import java.util.Map;

import no.ressursbank.bench.measure.RankingChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingReportTests {

	private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 1);

	@Test
	void showsWhatGotBetterAndWorseWithTheHitsThatMoved() {
		RankingReport report = new RankingReport(List.of(new RankingChange("lik", GRADES, List.of("a"), List.of("a")),
				new RankingChange("tapt|ord", GRADES, List.of("a", "b"), List.of("x", "a")),
				new RankingChange("vunnet", GRADES, List.of("x"), List.of("a"))));
		assertThat(report.text())
			.contains("3 spørringer: 1 bedre, 1 dårligere", "| tapt\\|ord | -0,4",
					"`a` (3): 1 → 2<br>`b` (1): 2 → borte", "| vunnet | +0,", "`a` (3): borte → 1")
			.doesNotContain("| lik |");
	}

	@Test
	void givesTheMeanOfAllQueries() {
		RankingReport report = new RankingReport(
				List.of(new RankingChange("q", Map.of("a", 1), List.of("a"), List.of()),
						new RankingChange("r", Map.of("a", 1), List.of("a"), List.of("a"))));
		assertThat(report.meanGain()).isEqualTo(-0.5, within(0.0001));
		assertThat(new RankingReport(List.of()).meanGain()).isZero();
	}

}
