package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlockedWordsTests {

	private static final BlockedWords BLOCKED = BlockedWords.of(List.of("katapult", "kaste stein", "kakestrid"),
			new IndexTerms(Lexicon.of(List.of(), CompoundList.parse(List.of("katapult", "kake+strid")))));

	@ParameterizedTest
	@ValueSource(strings = { "katapult", "Katapulter på skolen", "lage katapultstrikk", "de kastet stein",
			"kastar dei ein stein", "Kakestriden" })
	void findsAWordInEveryFormAndAPhraseInItsOrder(String text) {
		assertThat(BLOCKED.areIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kata", "stein som noen kaster", "kaste ball", "kake og strid",
			"kaste ballen langt forbi en stein" })
	void letsOtherWordsPass(String text) {
		assertThat(BLOCKED.areIn(text)).isFalse();
	}

	@Test
	void passesOnWhatMayBeSaid() {
		assertThat(BLOCKED.unlessIn("kaste ball")).isEqualTo("kaste ball");
		assertThat(BLOCKED.unlessIn("en katapult")).isNull();
		assertThat(BLOCKED.unlessIn(null)).isNull();
	}

}
