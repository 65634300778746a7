package no.ressursbank.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTrailTests {

	@ParameterizedTest
	@CsvSource({ "samt, Etter samtalen", "tale, Etter samtalen", "mote, Når du møter hjemmet", "plan, Planen",
			"finnesikke, Etter samtalen" })
	void namesTheNearestHeadingThatGoesOnSo(String beginning, String heading) {
		HeadingTrail trail = HeadingTrail.of("Planen › Når du møter hjemmet › Etter samtalen");
		assertThat(trail.nearest(beginning)).isEqualTo(heading);
	}

}
