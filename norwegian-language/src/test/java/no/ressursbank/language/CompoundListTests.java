package no.ressursbank.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CompoundListTests {

	@Test
	void readsWordsDividedWordsAndUndividedWords() {
		CompoundList list = CompoundList.parse(List.of("# ord", "", "Mobbing", "barne+samtale", "=kunnskap"));
		assertThat(list.parts()).containsExactly("mobbing");
		assertThat(list.divided()).containsEntry("barnesamtale", List.of("barne", "samtale"));
		assertThat(list.undivided()).containsExactly("kunnskap");
	}

	@Test
	void writesWhatItReads() {
		CompoundList list = CompoundList.parse(List.of("mobbing", "barne+samtale", "=kunnskap"));
		assertThat(CompoundList.parse(list.lines())).isEqualTo(list);
	}

	@ParameterizedTest
	@ValueSource(strings = { "to ord", "barn++samtale", "+samtale", "=", "a", "ord:", "=barn+samtale" })
	void aLineOfAnotherKindIsNotRead(String line) {
		assertThat(CompoundList.isValid(line)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> CompoundList.parse(List.of(line)));
	}

}
