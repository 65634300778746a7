package no.ressursbank.bench.outage;

import java.util.Arrays;
import java.util.List;

import no.ressursbank.bench.measure.Reply;
import no.ressursbank.bench.measure.Sample;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

	private static final Blow BLOW = Blow.of("Elasticsearch", "half open", () -> {
	}, () -> {
	});

	@Test
	void isSurvivedWhenAllAreAnsweredOrToldSoAtOnce() {
		Verdict verdict = Verdict.of(BLOW, samples(200, 503, 429, 201), 2);
		assertThat(verdict.isSurvived()).isTrue();
		assertThat(verdict.answered()).isEqualTo(2);
		assertThat(verdict.refused()).isEqualTo(2);
	}

	@Test
	void isNotSurvivedWithAFaultOfOurOwnOrNoAnswerAtAll() {
		assertThat(Verdict.of(BLOW, samples(200, 500), 2).isSurvived()).isFalse();
		assertThat(Verdict.of(BLOW, samples(200, 0, 0), 2).others()).containsEntry("0", 2L);
	}

	@Test
	void isNotSurvivedWhenARefusalTellsOfTheInside() {
		Sample leak = new Sample(0, 1000, new Reply(503, true));
		assertThat(Verdict.of(BLOW, List.of(leak), 2).others()).containsEntry("503 (leaks)", 1L);
	}

	@Test
	void isNotSurvivedWhenSomebodyWaitsLongOrAllWaitLongForTheEnd() {
		Sample slow = new Sample(0, 3_500_000_000L, new Reply(200, false));
		assertThat(Verdict.of(BLOW, List.of(slow), 2).isSurvived()).isFalse();
		assertThat(Verdict.of(BLOW, samples(200), 11).isSurvived()).isFalse();
		assertThat(Verdict.of(BLOW.restarting(), samples(200), 11).isSurvived()).isTrue();
	}

	@Test
	void isNotSurvivedWhenNobodyAsked() {
		assertThat(Verdict.of(BLOW, List.of(), 2).isSurvived()).isFalse();
	}

	private static List<Sample> samples(int... statuses) {
		return Arrays.stream(statuses).mapToObj((status) -> new Sample(0, 1000, new Reply(status, false))).toList();
	}

}
