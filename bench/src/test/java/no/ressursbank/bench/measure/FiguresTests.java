package no.ressursbank.bench.measure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@Test
	void areMeansOverTheQueries() {
		Figures figures = Figures
			.of(List.of(outcome(new Score(1, 1, 1, true)), outcome(new Score(0.5, 0.25, 0.5, true)),
					outcome(new Score(0, 0, 0, true)), outcome(new Score(0, 0, 0, false))));
		assertThat(figures.queries()).isEqualTo(4);
		assertThat(figures.ndcg()).isEqualTo(0.375);
		assertThat(figures.mrr()).isEqualTo(0.3125);
		assertThat(figures.recall()).isEqualTo(0.375);
		assertThat(figures.failed()).isEqualTo(0.5);
		assertThat(figures.zeroHits()).isEqualTo(0.25);
	}

	@Test
	void giveTimesThatWereMeasured() {
		Figures figures = Figures.of(IntStream.rangeClosed(1, 100)
			.mapToObj((millis) -> new Outcome(new Score(1, 1, 1, true), millis * 1_000_000L))
			.toList()
			.reversed());
		assertThat(figures.p50Millis()).isEqualTo(50);
		assertThat(figures.p95Millis()).isEqualTo(95);
	}

	private static Outcome outcome(Score score) {
		return new Outcome(score, 1);
	}

}
