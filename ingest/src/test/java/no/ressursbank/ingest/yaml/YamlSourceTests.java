package no.ressursbank.ingest.yaml;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class YamlSourceTests {

	private static final Place START = new Place("a.md", 2, 1);

	@Test
	void knowsWhereEveryValueStood() throws Rejection {
		YamlSource source = YamlSource.parse("title: Hei\nthemes:\n  - rus\n  - mobbing\n", START);
		assertThat(source.place("/title")).isEqualTo(new Place("a.md", 2, 8));
		assertThat(source.place("/themes/1")).isEqualTo(new Place("a.md", 5, 5));
		assertThat(source.place("/missing")).isEqualTo(START);
	}

	@ParameterizedTest
	@CsvSource({ "no", "off", "2026-11-21", "12:30", "0x1F" })
	void readsAsTextWhatYaml12CallsText(String value) throws Rejection {
		assertThat(YamlSource.parse("a: " + value, START).root().path("a").asString()).isEqualTo(value);
	}

	@Test
	void givesEmptyTextAsNoFields() throws Rejection {
		assertThat(YamlSource.parse("", START).root().isEmpty()).isTrue();
	}

	@Test
	void advisesQuotesForAColonInAValue() {
		assertThatExceptionOfType(Rejection.class).isThrownBy(() -> YamlSource.parse("title: Mobbing: hva nå", START))
			.satisfies((rejection) -> assertThat(rejection.findings()).singleElement().satisfies((finding) -> {
				assertThat(finding.place()).isEqualTo(new Place("a.md", 2, 15));
				assertThat(finding.message()).contains("anførselstegn");
			}));
	}

	@Test
	void rejectsTheSecondOfTwoEqualKeys() {
		assertThatExceptionOfType(Rejection.class).isThrownBy(() -> YamlSource.parse("a: 1\nb: 2\na: 3\n", START))
			.satisfies((rejection) -> assertThat(rejection.findings()).singleElement().satisfies((finding) -> {
				assertThat(finding.rule()).isEqualTo("duplicate-field");
				assertThat(finding.place().line()).isEqualTo(4);
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a: &x [1]\nb: *x", "a: !!java.lang.Object {", "? [a]\n: b", "a:\n\t- b",
			"{a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: 1}}}}}}}}}}}}" })
	void rejectsWhatContentNeverNeeds(String yaml) {
		assertThatExceptionOfType(Rejection.class).isThrownBy(() -> YamlSource.parse(yaml, START));
	}

	@Test
	void survivesHostileNesting() {
		assertThatExceptionOfType(Rejection.class).isThrownBy(() -> YamlSource.parse("[".repeat(100_000), START));
	}

}
