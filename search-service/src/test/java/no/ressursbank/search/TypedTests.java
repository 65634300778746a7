package no.ressursbank.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "s", "s!", "!!!", "😀😀", "\u0000\u0000" })
	void oneLetterIsTooLittleToGoBy(String q) {
		assertThat(Typed.of(q)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "sam, '', sam", "Plan mot MOB, 'Plan mot ', mob", "9a, '', 9a", "mobbing?, '', mobbing",
			"«plan» sko, '«plan» ', sko" })
	void theLastWordIsNotFinished(String q, String before, String last) {
		assertThat(Typed.of(q)).isNotNull().satisfies((typed) -> {
			assertThat(typed.before()).isEqualTo(before);
			assertThat(typed.last()).isEqualTo(last);
		});
	}

	@Test
	void mayBeginInTheOtherWrittenForm() {
		assertThat(Typed.of("sjølvskading")).isNotNull()
			.extracting(Typed::otherBeginning)
			.asString()
			.startsWith("selvskad");
		assertThat(Typed.of("samta")).isNotNull().extracting(Typed::otherBeginning).isNull();
	}

}
