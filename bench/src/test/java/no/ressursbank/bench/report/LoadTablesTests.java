package no.ressursbank.bench.report;

import java.util.List;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.LoadFigures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoadTablesTests {

	private static final LoadFigures SMALL = figures(10_004, 12.5, 10, 6, 0, 40_000);

	private static final LoadFigures LARGE = figures(99_870, 27, 20, 19, 2, 40_001);

	@Test
	void comparesTheSearchWithItsIndexAtEverySize() {
		assertThat(demand("p95 search / index at 10004").value()).isEqualTo(1.25);
		assertThat(demand("p95 search / index at 10004").isReached()).isTrue();
		assertThat(demand("p95 search / index at 99870").isReached()).isFalse();
	}

	@Test
	void comparesTheLargestCollectionWithTheSmallest() {
		Demand growth = demand("mean cost 99870 / 10004");
		assertThat(growth.value()).isEqualTo(19.0 / 6);
		assertThat(growth.isReached()).isFalse();
	}

	@Test
	void limitsBodiesAndFailures() {
		assertThat(demand("largest body at 10004").isReached()).isTrue();
		assertThat(demand("largest body at 99870").isReached()).isFalse();
		assertThat(demand("failed at 10004").isReached()).isTrue();
		assertThat(demand("failed at 99870").isReached()).isFalse();
	}

	@Test
	void comparesNothingWithItself() {
		assertThat(LoadTables.demands(List.of(SMALL))).hasSize(3).noneMatch((demand) -> demand.name().contains("mean"));
	}

	@Test
	void showsEveryFigureBesideItsLimit() {
		assertThat(DemandTable.of(LoadTables.demands(List.of(SMALL, LARGE))))
			.contains("p95 search / index at 10004    1.25  ≤ 1.25 ✓", "largest body at 99870  ", "≤ 40.00 kB ✗");
		assertThat(new TextTable(LoadTables.latencies(List.of(SMALL))).render())
			.contains("   10004  search      100     5.0    12.5", "   10004  index ");
	}

	private static Demand demand(String name) {
		return LoadTables.demands(List.of(SMALL, LARGE))
			.stream()
			.filter((demand) -> demand.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static LoadFigures figures(long passages, double ours, double direct, double mean, long failed, int body) {
		return new LoadFigures(passages, new Latencies(100, failed, 5, ours, ours, mean),
				new Latencies(100, 0, 4, direct, direct, 4), 2000, body);
	}

}
