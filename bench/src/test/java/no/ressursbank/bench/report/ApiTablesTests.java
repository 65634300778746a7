package no.ressursbank.bench.report;

import java.util.List;

import no.ressursbank.bench.measure.ApiFigures;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApiTablesTests {

	private static final ApiFigures SMALL = figures(300, 2, 1.5, 11, 4, 0, 100, 110);

	private static final ApiFigures LARGE = figures(3000, 2.6, 2.6, 11.1, 4, 1, 100, 111);

	@Test
	void anArticleMayCostHalfAsMuchAgainAsTheGetBehindItAndFiveMilliseconds() {
		assertThat(demand("p99 article at 300")).satisfies((demand) -> {
			assertThat(demand.limit()).isEqualTo(1.5 * 4 + 5);
			assertThat(demand.isReached()).isTrue();
		});
		assertThat(demand("p99 article at 3000").isReached()).isFalse();
	}

	@Test
	void limitsMemoryFailuresAndWhatClientsHaveAlready() {
		assertThat(demand("heap after / before at 300").isReached()).isTrue();
		assertThat(demand("heap after / before at 3000").isReached()).isFalse();
		assertThat(demand("failed at 3000").isReached()).isFalse();
		assertThat(demand("p50 unchanged / article at 300").value()).isEqualTo(0.75);
	}

	@Test
	void comparesTheLargestCollectionWithTheSmallest() {
		assertThat(demand("p50 article 3000 / 300").value()).isEqualTo(1.3);
		assertThat(demand("p50 list 3000 / 300").isReached()).isTrue();
		assertThat(ApiTables.demands(List.of(SMALL))).hasSize(4);
	}

	@Test
	void showsEverySortOfCall() {
		assertThat(ApiTables.latencies(List.of(SMALL))).map((line) -> line.get(1))
			.containsExactly("asked", "article", "article at 10 Mbit/s", "unchanged at 10 Mbit/s", "index", "list");
	}

	private static Demand demand(String name) {
		return ApiTables.demands(List.of(SMALL, LARGE))
			.stream()
			.filter((demand) -> demand.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static ApiFigures figures(int resources, double p50, double unchanged, double p99, double index,
			long failed, long before, long after) {
		return new ApiFigures(resources, latencies(p50, p99, failed), latencies(p50, p99, 0),
				latencies(unchanged, p99, 0), latencies(1, index, 0), latencies(5, 9, 0), before, after);
	}

	private static Latencies latencies(double p50, double p99, long failed) {
		return new Latencies(100, failed, p50, p50, p99, p50);
	}

}
