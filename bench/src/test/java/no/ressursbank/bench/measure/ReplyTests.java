package no.ressursbank.bench.measure;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTests {

	@Test
	void tellsWhichStatusTheRepliesHadThatWereNoAnswers() {
		assertThat(Reply.failures(Stream.of(reply(503), reply(200), reply(0), reply(503)))).isEqualTo("0 × 1, 503 × 2");
		assertThat(Reply.failures(Stream.of(reply(200)))).isEmpty();
	}

	private static Reply reply(int status) {
		return new Reply(status, false);
	}

}
