package no.ressursbank.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors and their programs do to front matter, each told in a Norwegian sentence
 * with its line.
 */
class FrontMatterTrapsTests {

	@TempDir
	Path root;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"title: Tittel | title: Mobbing: hva nå? | 2:15 | Et kolon midt i en verdi må stå i anførselstegn",
			"language: nb | language: no | 4:11 | skriv nb for bokmål, eller nn for nynorsk",
			"language: nb | language: 1.10 | 4:11 | kan ikke brukes i «language»",
			"reviewed: 2026-11-21 | reviewed: 2026-02-30 | 8:11 | finnes ikke i kalenderen: den måneden har 28 dager",
			"reviewed: 2026-11-21 | reviewed: 2026-13-01 | 8:11 | det finnes ingen måned 13",
			"reviewed: 2026-11-21 | reviewed: 21.11.2026 | 8:11 | Skriv 2026-11-21",
			"licence: CC BY 4.0 | title: Igjen | 7:1 | står to ganger",
			"title: Tittel | title: *tittel | 2:8 | Sett anførselstegn rundt hele verdien",
			"themes: [mobbing] | themes: [mobbing | 6:8 | Listen er ikke lukket" })
	void saysWhatToWriteInstead(String good, String bad, String place, String sentence) {
		ContentFolder folder = new ContentFolder(this.root).write("articles/a.md",
				ContentFolder.frontMatter("Tittel").replace(good, bad) + "Tekst.\n");
		assertThat(folder.check().findings()).first().satisfies((finding) -> {
			assertThat(finding.place().toString()).isEqualTo("articles/a.md:" + place);
			assertThat(finding.message()).contains(sentence).doesNotContainPattern("while|expected|found");
		});
	}

	@Test
	void refusesAHundredThousandFields() {
		assertThat(check(100_000).all()).singleElement()
			.satisfies((finding) -> assertThat(finding.message()).contains("større enn 256 KB"));
	}

	@Test
	void tellsOfTheFirstOfThousandsOfWrongFieldsAndHowManyThereAre() {
		Findings findings = check(10_000);
		assertThat(findings.all()).hasSizeGreaterThanOrEqualTo(10_000);
		assertThat(new TextReport(false).of(findings).lines()).hasSizeLessThan(160)
			.anyMatch((line) -> line.matches("articles/a.md {2}… og \\d+ funn til i denne filen"));
	}

	private Findings check(int fields) {
		String many = IntStream.range(0, fields).mapToObj((i) -> "felt" + i + ": x\n").collect(Collectors.joining());
		CheckedContent checked = new ContentFolder(this.root).write("articles/a.md", "---\n" + many + "---\nTekst.\n")
			.check();
		return new Findings(this.root, "", 1, 0, checked.findings(), Duration.ZERO);
	}

}
