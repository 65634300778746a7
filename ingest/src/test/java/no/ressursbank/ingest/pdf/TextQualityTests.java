package no.ressursbank.ingest.pdf;

import java.util.List;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.pdf.layout.BlockType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextQualityTests {

	@Test
	void knowsAnUnreadableTextFromAReadableOne() {
		assertThat(TextQuality.isGarbage(text("Snakk med barnet før du ringer heim til foreldra."))).isFalse();
		assertThat(TextQuality.isGarbage(text("Sna]<k rn3d b@rnet f¢r dv r|nger h3irn t1l f0r3ldr@"))).isTrue();
		assertThat(TextQuality.isGarbage(text("\u0003\u0014 ☒☒☒☒ ⌂⌂⌂ ##%¤"))).isTrue();
	}

	@Test
	void doesNotJudgeAFewWords() {
		assertThat(TextQuality.isGarbage(List.of(block("x2+3 ###")))).isFalse();
	}

	private static List<Block> text(String sentence) {
		return List.of(block((sentence + " ").repeat(60)));
	}

	private static Block block(String text) {
		return new Block(BlockType.PARAGRAPH, 0, "", List.of(new Block.Part(1, text)));
	}

}
