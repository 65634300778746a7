package no.ressursbank.bench.measure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoreTests {

	@Test
	void weighsGradesByTheirPlace() {
		Score score = Score.of(Map.of("best", 3, "some", 1), List.of("some", "other", "best"));
		// (1 + 7 / log2(4)) / (7 + 1 / log2(3))
		assertThat(score.ndcg()).isCloseTo(4.5 / 7.63093, within(1e-5));
		assertThat(score.reciprocalRank()).isEqualTo(1);
		assertThat(score.recall()).isEqualTo(1);
	}

	@Test
	void isPerfectInTheBestOrder() {
		Score score = Score.of(Map.of("a", 3, "b", 2, "c", 1), List.of("a", "b", "c", "d"));
		assertThat(score.ndcg()).isCloseTo(1, within(1e-12));
	}

	@Test
	void takesTheFirstGoodPlaceForTheReciprocalRank() {
		Score score = Score.of(Map.of("a", 1, "b", 1), List.of("x", "y", "z", "b"));
		assertThat(score.reciprocalRank()).isEqualTo(0.25);
		assertThat(score.recall()).isEqualTo(0.5);
		assertThat(score.found()).isTrue();
	}

	@Test
	void doesNotLookBeyondTheTenthHit() {
		List<String> hits = Stream.concat(IntStream.range(0, 10).mapToObj((i) -> "other" + i), Stream.of("right"))
			.toList();
		Score score = Score.of(Map.of("right", 1), hits);
		assertThat(score).isEqualTo(new Score(0, 0, 0, true));
	}

	@Test
	void countsAPageOnce() {
		Score score = Score.of(Map.of("a", 1), Collections.nCopies(3, "a"));
		assertThat(score.ndcg()).isEqualTo(1);
		assertThat(score.recall()).isEqualTo(1);
	}

	@Test
	void expectsNothingOfPagesJudgedWorthless() {
		Score score = Score.of(Map.of("good", 2, "worthless", 0), List.of("worthless", "good"));
		assertThat(score.recall()).isEqualTo(1);
		assertThat(score.reciprocalRank()).isEqualTo(0.5);
		assertThat(score.ndcg()).isCloseTo(1 / 1.58496, within(1e-5));
	}

	@Test
	void tellsNoHitsFromNoGoodHits() {
		assertThat(Score.of(Map.of("a", 1), List.of()).answered()).isFalse();
		assertThat(Score.of(Map.of("a", 1), List.of("b")).answered()).isTrue();
	}

}
