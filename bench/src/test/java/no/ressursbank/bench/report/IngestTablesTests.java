package no.ressursbank.bench.report;

import java.util.List;

import no.ressursbank.bench.measure.IngestFigures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IngestTablesTests {

	@Test
	void showsALineForEachCollection() {
		List<List<String>> table = IngestTables
			.growth(List.of(new IngestFigures(2500, 12.344, 314_572_800, 1.5, 1.75)));
		assertThat(table.getLast()).containsExactly("2500", "12.34", "300.00", "1.50", "1.75");
	}

}
