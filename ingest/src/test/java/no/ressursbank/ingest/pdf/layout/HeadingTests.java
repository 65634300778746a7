package no.ressursbank.ingest.pdf.layout;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	private static final String BODY = "Brødtekst som fyller hele linjen fra den ene kanten til den andre.";

	@Test
	void knowsHeadingsByTheSizeOfTheirTypeAndByBold() {
		Sheet sheet = new Sheet().set(20, true)
			.line("Handbok")
			.skip(20)
			.set(14, true)
			.line("Samtalen")
			.skip(8)
			.set(10, false)
			.lines(BODY, BODY)
			.skip(8)
			.set(10, true)
			.line("Etterpå")
			.set(10, false)
			.lines(BODY, BODY);
		assertThat(headings(sheet)).containsExactly("1 Handbok", "2 Samtalen", "3 Etterpå");
	}

	@Test
	void takesLevelsFromNumbers() {
		Sheet sheet = new Sheet().set(14, true)
			.line("1. Innledning")
			.skip(8)
			.line("1.2. Bakgrunn")
			.set(10, false)
			.skip(8)
			.lines(BODY, BODY);
		assertThat(headings(sheet)).containsExactly("1 1. Innledning", "2 1.2. Bakgrunn");
	}

	@Test
	void readsChapterAndTitleAsOne() {
		Sheet sheet = new Sheet().set(20, true)
			.line("Kapittel 2")
			.skip(20)
			.set(24, true)
			.line("Samtalen med barnet")
			.skip(10)
			.set(10, false)
			.lines(BODY, BODY);
		assertThat(headings(sheet)).containsExactly("1 Kapittel 2 Samtalen med barnet");
	}

	@Test
	void takesNoBoldSentenceAndNoRowOfATableForAHeading() {
		Sheet sheet = new Sheet().lines(BODY, BODY)
			.skip(8)
			.set(10, true)
			.line("Dette er viktig for alle.")
			.skip(20)
			.row(150, "Hvem", "Hva")
			.set(10, false)
			.skip(20)
			.lines(BODY, BODY);
		assertThat(headings(sheet)).isEmpty();
	}

	@Test
	void believesTheBookmarks() {
		Sheet sheet = new Sheet().line("Om boka").skip(8).lines(BODY, BODY);
		List<Block> blocks = Layout.of(List.of(sheet.page(1)), List.of(new OutlineEntry("Om boka", 2, 1))).blocks();
		assertThat(blocks.getFirst().type()).isEqualTo(BlockType.HEADING);
		assertThat(blocks.getFirst().level()).isEqualTo(2);
	}

	private static List<String> headings(Sheet sheet) {
		return Sheet.blocks(sheet)
			.stream()
			.filter((block) -> block.type() == BlockType.HEADING)
			.map((block) -> block.level() + " " + block.text())
			.toList();
	}

}
