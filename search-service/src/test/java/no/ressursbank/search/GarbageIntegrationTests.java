package no.ressursbank.search;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed or pasted is answered or refused, and never our fault. */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GarbageIntegrationTests {

	private static boolean published;

	private final Calls calls;

	private final LiveWords words;

	GarbageIntegrationTests(@Autowired RestTestClient client, @Autowired LiveWords words) {
		this.calls = new Calls(client);
		this.words = words;
	}

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
		this.words.refresh();
	}

	static Stream<String> tooLong() {
		return Stream.of("x".repeat(4096), "mobbing ".repeat(512), words(1000), "\"".repeat(401), "æ".repeat(1000));
	}

	static Stream<String> strange() {
		return Stream.of(words(100), "x".repeat(400), "a b ".repeat(100), "\"".repeat(399), "(((((((((",
				"title:* AND (", "+mobbing -plan ~2 ^9 [a TO z}", "foo\\", "/regex.*/", "*", "?*",
				"{\"query\":{\"match_all\":{}}}", "<script>alert(1)</script>", "'; DROP TABLE", "%s%n%x", "😀",
				"👩‍👩‍👧‍👦 mobbing 🏳️‍🌈", "\u202Eabc\u202C", "مرحبا بالعالم", "שלום", "\u0000", "mob\u0000bing",
				"\uFEFF\u200B\u00AD", "\uD83D", "n\u0303".repeat(100), "a\u0300".repeat(190), "ﬁ ﬂ Ǆ ß İ", "\t\r\n",
				"og i på", "«»", "123456789012345678901234567890");
	}

	@ParameterizedTest
	@MethodSource("tooLong")
	void isRefusedWhenItIsTooLong(String q) {
		assertThat(status("/api/search?q={q}", q)).isEqualTo(422);
		assertThat(status("/api/suggest?q={q}", q)).isEqualTo(422);
	}

	@ParameterizedTest
	@MethodSource("strange")
	void isOnlyWords(String q) {
		assertThat(status("/api/search?q={q}", q)).isEqualTo(200);
		assertThat(status("/api/suggest?q={q}", q)).isEqualTo(200);
		assertThat(status("/api/related/{q}", q)).isBetween(400, 499);
		assertThat(status("/api/search?theme={q}", q)).isIn(200, 422);
		assertThat(status("/api/search?cursor={q}", q)).isIn(200, 422);
	}

	private int status(String uri, String value) {
		return this.calls.exchange(uri, value).getStatus().value();
	}

	private static String words(int number) {
		return IntStream.range(0, number)
			.mapToObj((i) -> "ord" + i)
			.map((word) -> word.substring(2))
			.collect(Collectors.joining(" "));
	}

}
