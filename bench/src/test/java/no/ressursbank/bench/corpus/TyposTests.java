package no.ressursbank.bench.corpus;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TyposTests {

	private final Typos typos = new Typos(1);

	@ParameterizedTest
	@ValueSource(strings = { "Hvordan snakker læreren med foreldrene?", "trygg skolestart", "Ærlighet varer lengst",
			"når barnet gråter på skolen", "Blåbærsyltetøy" })
	void changeExactlyOnePlace(String query) {
		for (int seed = 0; seed < 200; seed++) {
			String slipped = new Typos(seed).in(query);
			assertThat(slipped).isNotEqualTo(query);
			int before = commonPrefix(query, slipped);
			int after = commonPrefix(reversed(query), reversed(slipped));
			// Two letters change places, or one becomes none, one or two others.
			assertThat(query.length() - before - after).as(slipped).isLessThanOrEqualTo(2);
			assertThat(slipped.length() - query.length()).as(slipped).isBetween(-1, 1);
		}
	}

	@Test
	void areTheSameInEveryRun() {
		String query = "Hvordan snakker læreren med foreldrene?";
		assertThat(this.typos.in(query)).isEqualTo(new Typos(1).in(query));
	}

	@Test
	void differFromQueryToQueryAndFromSeedToSeed() {
		List<String> slipped = IntStream.range(0, 100)
			.mapToObj((seed) -> new Typos(seed).in("foreldresamarbeid"))
			.distinct()
			.toList();
		assertThat(slipped).hasSizeGreaterThan(20);
	}

	@Test
	void fallInLongWords() {
		for (int seed = 0; seed < 50; seed++) {
			assertThat(new Typos(seed).in("Hvem ringer foreldrene")).startsWith("Hvem ringer f");
		}
	}

	@Test
	void leaveShortWordsAlone() {
		assertThat(this.typos.in("Hva er ro?")).isEqualTo("Hva er ro?");
	}

	private static int commonPrefix(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	private static String reversed(String text) {
		return new StringBuilder(text).reverse().toString();
	}

}
