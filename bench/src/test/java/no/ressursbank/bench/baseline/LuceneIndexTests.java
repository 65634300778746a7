package no.ressursbank.bench.baseline;

import java.util.List;

import no.ressursbank.bench.corpus.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneIndexTests {

	private final LuceneIndex index = LuceneIndex
		.of(List.of(page("hund", "Hunden", "Den løper i skogen etter en ball."),
				page("katt", "Katten", "Den sover hele dagen og drømmer om en hund og en hund til."),
				page("fiskestang", "Fiskestang", "Til å fange noe med.")));

	@Test
	void plainLetsTheTitleDecide() {
		assertThat(this.index.plain().search("hunder", 10)).containsExactly("hund", "katt");
	}

	@Test
	void plainForgivesNoTypo() {
		assertThat(this.index.plain().search("fikestang", 10)).isEmpty();
	}

	@Test
	void tunedForgivesTypos() {
		assertThat(this.index.tuned().search("fikestang", 10)).containsExactly("fiskestang");
		assertThat(this.index.tuned().search("kaatten", 10)).containsExactly("katt");
	}

	@Test
	void tunedHoldsOnToTheFirstLetter() {
		assertThat(this.index.tuned().search("giskestang", 10)).isEmpty();
	}

	@Test
	void givesNoMoreThanAskedFor() {
		assertThat(this.index.tuned().search("hund", 1)).hasSize(1);
	}

	private static Page page(String id, String title, String text) {
		return new Page(id, "nb", title, text, text);
	}

}
