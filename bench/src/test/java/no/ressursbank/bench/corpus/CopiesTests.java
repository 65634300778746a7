package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopiesTests {

	private final List<Page> originals = IntStream.range(0, 10).mapToObj(CopiesTests::page).toList();

	private final Copies copies = new Copies(new Material(this.originals, List.of()));

	@Test
	void areAsManyAsTheirPassagesNeed() {
		// Two sections each: twice 10 passages in the originals.
		assertThat(this.copies.about(20)).hasSize(10);
		assertThat(this.copies.about(200)).hasSize(100);
		assertThat(this.copies.about(5)).hasSize(3);
	}

	@Test
	void beginWithTheOriginals() {
		assertThat(this.copies.about(60).limit(10)).containsExactlyInAnyOrderElementsOf(this.originals);
	}

	@Test
	void areAsManyAsAskedFor() {
		assertThat(this.copies.first(25)).hasSize(25).startsWith(this.copies.first(10).toArray(Page[]::new));
	}

	@Test
	void haveIdsOfTheirOwn() {
		assertThat(this.copies.about(200).map(Page::id)).doesNotHaveDuplicates();
	}

	@Test
	void sayEachSomethingElse() {
		assertThat(this.copies.about(200).map(Page::markdown).distinct().count()).isGreaterThan(95);
		assertThat(this.copies.about(200).map(Page::title).distinct().count()).isGreaterThan(50);
	}

	@Test
	void areTheSameInEveryRun() {
		Stream<Page> again = new Copies(new Material(this.originals, List.of())).about(60);
		assertThat(this.copies.about(60)).containsExactlyElementsOf(again.toList());
	}

	@Test
	void borrowWordsOfTheirOwnLanguageOnly() {
		Page other = new Page("annen", "nn", "Ein", "eingong", "eingong");
		Stream<Page> made = new Copies(new Material(List.of(this.originals.getFirst(), other), List.of())).about(300);
		assertThat(made.filter((page) -> page.language().equals("nb")))
			.noneMatch((page) -> page.markdown().contains("eingong"));
	}

	private static Page page(int number) {
		String text = "## Del en\n\nHer står noe om sak nummer %d. Deretter følger flere linjer om elevene.\n\n## Del to\n\nResten."
			.formatted(number);
		return new Page("side-" + number, "nb", "Side " + number, text, text);
	}

}
