package no.ressursbank.bench.report;

import java.util.List;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.PortalFigures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortalTablesTests {

	private static final PortalFigures FIGURES = new PortalFigures(
			List.of(kind("front", 0, 40_000, 1000), kind("search", 1, 40_001, 1001), kind("theme", 0, 1, -1)), 5, 20,
			30);

	@Test
	void limitsWhatIsThePortalsOwn() {
		assertThat(demand("own p95").isReached()).isTrue();
		assertThat(PortalTables.demands(new PortalFigures(FIGURES.kinds(), 5, 20.1, 30)))
			.filteredOn((demand) -> demand.name().equals("own p95"))
			.singleElement()
			.satisfies((demand) -> assertThat(demand.isReached()).isFalse());
	}

	@Test
	void limitsPagesFirstViewsAndFailures() {
		assertThat(demand("largest front").isReached()).isTrue();
		assertThat(demand("largest search").isReached()).isFalse();
		assertThat(demand("first paint front").isReached()).isTrue();
		assertThat(demand("first paint search").isReached()).isFalse();
		assertThat(demand("failed").isReached()).isFalse();
	}

	@Test
	void demandsNothingOfABrowserThatIsNotThere() {
		assertThat(PortalTables.demands(FIGURES)).noneMatch((demand) -> demand.name().equals("first paint theme"));
		assertThat(PortalTables.pages(FIGURES).getLast()).contains("theme", "–");
	}

	private static Demand demand(String name) {
		return PortalTables.demands(FIGURES)
			.stream()
			.filter((demand) -> demand.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static PortalFigures.Kind kind(String name, long failed, long bytes, double paint) {
		return new PortalFigures.Kind(name, new Latencies(100, failed, 5, 6, 7, 5), bytes, paint);
	}

}
