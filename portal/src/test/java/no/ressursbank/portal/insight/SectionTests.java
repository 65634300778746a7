package no.ressursbank.portal.insight;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SectionTests {

	private final Section section = new Section("age", "3 forfalt", List.of("Tema", "Ferske", "Forfalt", "Hvem"),
			List.of(new Section.Row("Mobbing; \"nett\"", null, List.of(6, 2, "=1+1")),
					new Section.Row("Trivsel", null, List.of(4, 0, "Noen"))),
			2, null);

	@Test
	void theLongestRowFillsTheChart() {
		Chart chart = Objects.requireNonNull(this.section.chart());
		assertThat(chart.lines().getFirst().bars()).containsExactly(new Chart.Bar(1, "0.00%", "75.00%"),
				new Chart.Bar(2, "75.00%", "25.00%"));
		assertThat(chart.lines().get(1).bars()).containsExactly(new Chart.Bar(1, "0.00%", "50.00%"));
		assertThat(chart.lines().getFirst().value()).isEqualTo("6 + 2");
	}

	@Test
	void theGoalStandsOnTheScaleOfTheBars() {
		Section nynorsk = new Section("languages", "", List.of("Språk", "Prosent"),
				List.of(new Section.Row("Nynorsk", null, List.of(20))), 1, 25);
		assertThat(Objects.requireNonNull(nynorsk.chart()).goal()).isEqualTo("100.00%");
	}

	@Test
	void whatIsEmptyHasNoChart() {
		assertThat(new Section("asked", "", List.of("Spørsmål", "Ganger"), List.of(), 1, null).chart()).isNull();
	}

	@Test
	void aSpreadsheetReadsTheFileAndRunsNothingInIt() {
		assertThat(Csv.of(this.section)).isEqualTo(
				"\uFEFFTema;Ferske;Forfalt;Hvem\r\n" + "\"Mobbing; \"\"nett\"\"\";6;2;'=1+1\r\nTrivsel;4;0;Noen\r\n");
	}

}
