package no.ressursbank.ingest.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RepairsTests {

	@TempDir
	Path root;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "title: Mobbing: hva nå? | title: \"Mobbing: hva nå?\"",
					"title: Sa hun \"nei\": slutt | title: \"Sa hun \\\"nei\\\": slutt\"",
					"title: Mobbing: | title: \"Mobbing:\"", "- id: a: b | - id: \"a: b\"",
					"title:\tMobbing | title: Mobbing" })
	void evensOutAFieldSoThatItMeansWhatItSays(String written, String repaired) {
		assertThat(TextForm.repaired("---\n" + written + "  \n---\nTekst.\n", "a.md"))
			.isEqualTo("---\n" + repaired + "\n---\nTekst.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "title: \"Mobbing: hva nå?\"", "title: 'a: b'", "url: https://example.org/a:b",
			"themes: [a, b]", "source: {title: En, url: https://example.org}", "title: Klokka 12:30",
			"summary: |\n  En: to  \n  \tTre", "title: Nr 1: # ikke en kommentar", "# a: b: c", "- a", "title:" })
	void leavesAloneWhatIsAsItShouldBe(String field) {
		String text = "---\n" + field + "\n---\nTekst med linjeskift  \n\tkode\n";
		assertThat(TextForm.repaired(text, "a.md")).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "# Bare en tekst", "# En tekst: og mer: av den  \n\nMer.\n", "", "---\ntitle: a: b\n",
			"Tekst.\n---\nb: c: d\n---\n" })
	void leavesATextWithoutFieldsAsItIs(String text) {
		assertThat(TextForm.repaired(text, "a.md")).isEqualTo(text);
	}

	@Test
	void losesNoCharacterButThoseNobodySees() {
		String text = "\uFEFF---\r\ntitle: a: b \r\nsource:\r\n\ttitle: c\t\r\n---\r\nÆØÅ 😀  \r\n\r\n\tkode \r\n";
		String repaired = TextForm.repaired(text, "a.md");
		assertThat(repaired).isEqualTo("---\ntitle: \"a: b\"\nsource:\n  title: c\n---\nÆØÅ 😀  \n\n\tkode \n");
		assertThat(letters(repaired.replace("\"", ""))).isEqualTo(letters(text));
		assertThat(TextForm.repaired(repaired, "a.md")).isEqualTo(repaired);
	}

	@Test
	void writesWhatWasMeantFromTheEndOfALineToItsBeginning() throws IOException {
		Files.writeString(this.root.resolve("a.yml"), "titel: \"1.2.2026\" # æ\nb: {x: 1.2.2026, y: 2.3.2026}\n");
		Repairs repairs = new Repairs(this.root);
		assertThat(repairs.words(List.of(found(1, 1, "unknown-field", "title"),
				found(1, 8, "invalid-date", "2026-02-01"), found(2, 8, "invalid-date", "2026-02-01"),
				found(2, 21, "invalid-date", "2026-03-02"), found(2, 1, "unknown-reference", "mobbing"))))
			.containsExactly("a.yml");
		assertThat(this.root.resolve("a.yml")).hasContent("title: 2026-02-01 # æ\nb: {x: 2026-02-01, y: 2026-03-02}\n");
	}

	@Test
	void leavesHiddenFilesLinksAndOtherEncodingsAlone() throws IOException {
		byte[] latin = { 't', ':', ' ', (byte) 0xe6, '\r', '\n' };
		Files.write(this.root.resolve("latin.yml"), latin);
		Files.createDirectory(this.root.resolve(".git"));
		Files.writeString(this.root.resolve(".git/a.md"), "a\r\n");
		assertThat(new Repairs(this.root).form()).isEmpty();
		assertThat(this.root.resolve("latin.yml")).hasBinaryContent(latin);
	}

	private static Finding found(int line, int column, String rule, String replacement) {
		return Finding.error(new Place("a.yml", line, column), rule, "Feil.").replacing(replacement);
	}

	private static String letters(String text) {
		return text.replaceAll("[\\s\uFEFF]", "");
	}

}
