package no.ressursbank.local;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoxTests {

	@Test
	void isAsWideAsItsLongestLine() {
		assertThat(new Box(List.of("Søk", "", "på nynorsk")).render()).isEqualTo("""
				┌────────────┐
				│ Søk        │
				│            │
				│ på nynorsk │
				└────────────┘""");
	}

}
