package no.ressursbank.ingest.resource;

import java.util.List;

import no.ressursbank.resourceindex.Passage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RightsTests {

	private final List<Passage> passages = List.of(
			new Passage("Først", "Ring heimen same dag. ".repeat(40), "forst", 1),
			new Passage("Så", "Skriv referat frå møtet.", "sa", 2));

	@Test
	void leavesAFullTextAsItIs() {
		assertThat(Rights.FULL.limit(this.passages)).isEqualTo(this.passages);
	}

	@Test
	void showsNoMoreThanAllowedOfAllPassagesTogether() {
		List<Passage> limited = Rights.of("link-only").limit(this.passages);
		assertThat(limited.stream().mapToInt((passage) -> passage.text().length()).sum()).isLessThanOrEqualTo(300);
		assertThat(limited).extracting(Passage::heading).containsOnly("");
		assertThat(
				Rights.of("excerpt").limit(this.passages).stream().mapToInt((passage) -> passage.text().length()).sum())
			.isBetween(800, 1000);
	}

	@Test
	void findsEveryWordAndPageAllTheSame() {
		List<Passage> limited = Rights.LINK_ONLY.limit(this.passages);
		assertThat(limited.getLast().searched()).contains("Så").contains("Skriv referat");
		assertThat(limited.getLast().page()).isEqualTo(2);
	}

}
