package no.ressursbank.ingest.pdf.layout;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphTests {

	private static final String FULL = "Dette er en linje som fyller hele spalten fra kant til kant, slik";

	@Test
	void joinsTheLinesOfAParagraphAndPartsParagraphsAtASpace() {
		List<Block> blocks = Sheet
			.blocks(new Sheet().lines(FULL, "at den neste hører til.").skip(8).lines(FULL, "en til hører med."));
		assertThat(blocks).extracting(Block::text)
			.containsExactly(FULL + " at den neste hører til.", FULL + " en til hører med.");
	}

	@Test
	void partsParagraphsWhereTheFirstOneEndsEarly() {
		assertThat(Sheet.blocks(new Sheet().lines(FULL, "Slutt her.", FULL, "og slutt."))).hasSize(2);
	}

	@Test
	void joinsAParagraphAcrossPagesAndKnowsBothPages() {
		Block block = Sheet
			.blocks(new Sheet().lines(FULL, "går den vidare heilt til kanten, og her kjem sikkerhetsar-"),
					new Sheet().lines("kitekturen er."))
			.getFirst();
		assertThat(block.text()).endsWith("sikkerhetsarkitekturen er.");
		assertThat(block.parts()).extracting(Block.Part::page).containsExactly(1, 2);
	}

	@Test
	void beginsAnewOnAPageWhenThePageBeforeEndedItsSentence() {
		assertThat(Sheet.blocks(new Sheet().lines(FULL, "og er ferdig."), new Sheet().lines("Her er et nytt avsnitt.")))
			.hasSize(2);
	}

	@Test
	void readsListsWithTheirMarkersTakenOff() {
		List<Block> blocks = Sheet
			.blocks(new Sheet().lines("Ta med dette:").skip(6).lines("• papir", "• fargar", "2. saks"));
		assertThat(blocks).extracting(Block::type)
			.containsExactly(BlockType.PARAGRAPH, BlockType.LIST_ITEM, BlockType.LIST_ITEM, BlockType.LIST_ITEM);
		assertThat(blocks).extracting(Block::text).containsExactly("Ta med dette:", "papir", "fargar", "saks");
		assertThat(blocks.getLast().marker()).isEqualTo("2.");
	}

	@Test
	void keepsFootnotesApartFromAParagraphThatGoesOnOverleaf() {
		Sheet first = new Sheet().lines(FULL, FULL, FULL).skip(560).set(8, false).lines("1 Se kapittel fire i loven.");
		List<Block> blocks = Sheet.blocks(first, new Sheet().lines("fortsetter her på neste side, men ikke så langt."));
		assertThat(blocks).extracting(Block::type).containsExactly(BlockType.PARAGRAPH, BlockType.FOOTNOTE);
		assertThat(blocks.getFirst().text()).contains("slik fortsetter her");
	}

	@Test
	void putsTheRingOfOldTexOverItsLetter() {
		Sheet sheet = new Sheet().at(72, 100, "p").at(77.5f, 100, "˚").at(77, 100, "a");
		assertThat(Sheet.blocks(sheet)).extracting(Block::text).containsExactly("på");
	}

}
