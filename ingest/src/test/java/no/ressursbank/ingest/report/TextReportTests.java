package no.ressursbank.ingest.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextReportTests {

	@Test
	void saysTheSameOfTenFilesAndCountsTheRest() {
		List<Finding> same = IntStream.range(0, 900)
			.mapToObj((i) -> Finding.error(Place.startOf("articles/%04d.md".formatted(i)), "missing-front-matter",
					"Mangler."))
			.toList();
		Findings findings = new Findings(Path.of("finnes-ikke"), "", 900, 0, same, Duration.ZERO);
		assertThat(new TextReport(false).of(findings).lines()).hasSize(12)
			.contains("[missing-front-matter]  … og 890 til av samme slag. Vis alle: --all")
			.last()
			.asString()
			.contains("900 feil");
		assertThat(new TextReport(false).ofEverything().of(findings).lines()).hasSize(901);
	}

}
