package no.ressursbank.content.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTests {

	private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

	private static final int MADE = 3000;

	@Test
	void answersThatWereMadeTogetherAreNotMadeAnewTogether() {
		List<Answer> answers = IntStream.range(0, MADE).mapToObj(AnswerTests::answer).toList();
		long before = recent(answers, Duration.ofMinutes(5).minusMillis(1));
		assertThat(before).isEqualTo(MADE);
		for (int second = 310; second < 600; second += 10) {
			long now = recent(answers, Duration.ofSeconds(second));
			assertThat(before - now).as("in 10 s").isBetween(1L, MADE / 15L);
			before = now;
		}
		assertThat(recent(answers, Duration.ofMinutes(10))).isZero();
	}

	private static long recent(List<Answer> answers, Duration after) {
		return answers.stream().filter((answer) -> answer.isRecent(START.plus(after))).count();
	}

	private static Answer answer(int number) {
		String etag = '"' + DigestUtils.sha256Hex("text " + number).substring(0, 32) + '"';
		return new Answer(new byte[0], false, null, null, null, etag, -1, "edition", START);
	}

}
