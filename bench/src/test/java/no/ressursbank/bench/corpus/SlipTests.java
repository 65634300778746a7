package no.ressursbank.bench.corpus;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlipTests {

	@Test
	void swapsLettersThatDiffer() {
		assertThat(Slip.SWAP.in("hall")).containsExactly("hlal");
	}

	@Test
	void dropsAndDoublesLetters() {
		assertThat(Slip.DROP.in("bær")).containsExactly("br", "bæ");
		assertThat(Slip.DOUBLE.in("bær")).containsExactly("bæær", "bærr");
	}

	@Test
	void hitsTheKeyBesideTheRightOne() {
		assertThat(Slip.NEIGHBOUR.in("så")).containsExactly("sp");
		assertThat(Slip.NEIGHBOUR.in("PØ")).containsExactly("PL", "PÆ");
		assertThat(Slip.NEIGHBOUR.in("ék")).containsExactly("éj", "él");
	}

	@Test
	void writesNorwegianLettersOnAForeignKeyboard() {
		assertThat(Slip.FOREIGN_KEYBOARD.in("blåbær")).containsExactly("blabær", "blåbaer");
		assertThat(Slip.FOREIGN_KEYBOARD.in("bok")).isEmpty();
	}

}
