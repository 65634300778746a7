package no.ressursbank.ingest.pdf.layout;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunningLinesTests {

	private static final String LETTERS = "ABCDEFGH";

	@Test
	void removesHeadersFootersAndPageNumbers() {
		LaidOut laidOut = pages((page) -> new Sheet().at(72, 40, "Handbok for skolar")
			.line(LETTERS.charAt(page) + " er bokstaven til denne sida, som ho er åleine om.")
			.at(300, 800, "Side " + page + " av 5"));
		assertThat(laidOut.blocks()).extracting(Block::text).allMatch((text) -> text.endsWith("åleine om."));
		assertThat(laidOut.running()).hasSize(12);
	}

	@Test
	void removesHeadersThatDifferOnOddAndEvenPages() {
		LaidOut laidOut = pages(
				(page) -> new Sheet().at(72, 40, (page % 2 == 0) ? page + " HANDBOK" : "1.2 SAMTALEN " + page)
					.line("Tekst nummer " + LETTERS.charAt(page)));
		assertThat(laidOut.running()).hasSize(6);
	}

	@Test
	void keepsHeadingsThatCountOtherThingsThanPages() {
		int[] tasks = { 0, 1, 4, 5, 9, 12, 14 };
		LaidOut laidOut = pages((page) -> new Sheet().at(72, 60, "Oppgave " + tasks[page])
			.line("Løys likninga " + LETTERS.charAt(page)));
		assertThat(laidOut.running()).isEmpty();
	}

	@Test
	void keepsTheHeadOfATableThatIsRepeatedOnEveryOtherPage() {
		LaidOut laidOut = pages((page) -> {
			Sheet sheet = new Sheet().at(72, 40, "Handbok");
			return (page % 2 == 0)
					? sheet.row(200, "Kven", "Kva").row(200, "Lærar " + LETTERS.charAt(page), "Ringer heim")
					: sheet.line(LETTERS.charAt(page) + " står berre her.");
		});
		assertThat(laidOut.running()).extracting(Block.Part::text).containsOnly("Handbok");
	}

	@Test
	void leavesASinglePageAlone() {
		assertThat(Sheet.laidOut(new Sheet().at(72, 40, "Tittel").line("Tekst").at(72, 800, "Slutt")).running())
			.isEmpty();
	}

	private static LaidOut pages(IntFunction<Sheet> page) {
		List<Sheet> sheets = IntStream.rangeClosed(1, 6).mapToObj(page).toList();
		return Sheet.laidOut(sheets.toArray(Sheet[]::new));
	}

}
