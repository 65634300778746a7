package no.ressursbank.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private static final String LEFT = "Venstre spalte går fra topp til bunn";

	private static final String RIGHT = "Høyre spalte leses etter den venstre";

	@Test
	void readsATableRowByRow() {
		Sheet sheet = new Sheet().row(150, "Kven", "Kva", "Når")
			.row(150, "Lærar", "ringer", "same dag")
			.row(150, "Rektor", "skriv", "same veke");
		assertThat(Sheet.blocks(sheet)).singleElement().satisfies((table) -> {
			assertThat(table.type()).isEqualTo(BlockType.TABLE);
			assertThat(table.text()).isEqualTo("Kven\tKva\tNår\nLærar\tringer\tsame dag\nRektor\tskriv\tsame veke");
		});
	}

	@Test
	void keepsTheLinesOfACellTogether() {
		Sheet sheet = new Sheet().row(150, "Lærar", "ringer heim og av-")
			.at(222, 112, "talar møte")
			.skip(20)
			.row(150, "Rektor", "skriv");
		assertThat(Sheet.blocks(sheet)).extracting(Block::text)
			.containsExactly("Lærar\tringer heim og avtalar møte\nRektor\tskriv");
	}

	@Test
	void readsTwoColumnsOneAfterTheOther() {
		Sheet sheet = new Sheet().set(10, false);
		List<String> read = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			sheet.at(72, 100 + 12 * i, LEFT + " " + i).at(320, 100 + 12 * i, RIGHT + " " + i);
			read.add(LEFT + " " + i);
		}
		assertThat(Sheet.blocks(sheet).getFirst().text()).startsWith(String.join(" ", read));
	}

	@Test
	void takesATableOfContentsForWhatItIs() {
		Sheet sheet = new Sheet().lines("1. Innleiing ........ 3", "2. Samtalen ........ 5", "3. Kjelder ........ 9");
		assertThat(Sheet.blocks(sheet)).allMatch((block) -> block.type() == BlockType.CONTENTS)
			.extracting(Block::text)
			.contains("2. Samtalen 5");
	}

}
