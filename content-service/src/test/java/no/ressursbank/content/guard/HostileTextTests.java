package no.ressursbank.content.guard;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Texts made to be slow. The limit is far above what they take, and far below what they
 * would take if time grew with the square of the length.
 */
class HostileTextTests {

	private static final int LENGTH = 1 << 17;

	private static final Duration LIMIT = Duration.ofSeconds(20);

	@ParameterizedTest
	@ValueSource(strings = { "0101", "1 ", "12.", "0-", "010190 ", "1\n", "\u200b1", "47", "+", "a@", "a.", "a . ",
			"(at)", "&amp;", "&#", "<a", "%E2%80", "a\u0301", "*_", "f.1", "født ", "saksnr ", "Ola ", "Ola, ",
			"Ola og ", "Eleven og ", "7. trinn ", "Lia skole slår elev 4b ", "A.B.", "Storgata 1 " })
	void takesTimeInProportionToTheLength(String part) {
		String text = part.repeat(LENGTH / part.length());
		Judgement judgement = assertTimeoutPreemptively(LIMIT, () -> new Guard().check(text, ""));
		assertThat(judgement.findings()).hasSizeLessThanOrEqualTo(50);
	}

}
