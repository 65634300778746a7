package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.Redirects.Redirect;
import no.ressursbank.resourceindex.Redirects.Withdrawal;
import no.ressursbank.resourceindex.ResourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedirectsFileTests {

	@TempDir
	Path root;

	@BeforeEach
	void createArticles() throws IOException {
		Files.createDirectories(this.root.resolve("articles"));
		Files.createFile(this.root.resolve("articles/mobbing-i-skolen.md"));
		Files.createFile(this.root.resolve("articles/fravaer.md"));
	}

	@Test
	void aFolderNeedsNone() throws IOException {
		assertThat(RedirectsFile.read(this.root, ContentDirectory.scan(this.root)).documents()).isEmpty();
	}

	@Test
	void readsWhatWasMovedAndWhatWasWithdrawn() throws IOException {
		RedirectsFile redirects = read("""
				- from: mobbing-pa-skolen
				  to: mobbing-i-skolen
				- withdrawn: gammel-rutine
				  notice: {nb: Rutinen gjelder ikke lenger., nn: Rutinen gjeld ikkje lenger.}
				  replacement: fravaer
				- withdrawn: gammel-film
				  notice: Filmen er trukket tilbake.
				""");
		assertThat(redirects.findings()).isEmpty();
		assertThat(redirects.documents()).singleElement().satisfies((document) -> {
			assertThat(document.id()).isEqualTo("redirects:all");
			assertThat(redirects(document).moved())
				.containsExactly(new Redirect("mobbing-pa-skolen", "mobbing-i-skolen"));
			assertThat(redirects(document).withdrawn()).containsExactly(new Withdrawal("gammel-rutine",
					Map.of("nb", "Rutinen gjelder ikke lenger.", "nn", "Rutinen gjeld ikkje lenger."), "fravaer"),
					new Withdrawal("gammel-film", Map.of("nb", "Filmen er trukket tilbake."), null));
		});
	}

	@Test
	void followsMovesToTheirEnd() throws IOException {
		RedirectsFile redirects = read("- from: a\n  to: b\n- from: b\n  to: fravaer\n");
		assertThat(redirects(redirects.documents().getFirst()).moved()).extracting(Redirect::to)
			.containsExactly("fravaer", "fravaer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					- {from: a, to: fravar}                          | redirects.yml:1:17 | unknown-reference       | «fravaer»
					- {from: a, to: a}                               | redirects.yml:1:17 | redirect-loop    | flyttet
					- {from: fravaer, to: mobbing-i-skolen}          | redirects.yml:1:10 | id-in-use              | finnes igjen
					- {withdrawn: fravaer, notice: Borte.}           | redirects.yml:1:15 | id-in-use              | finnes igjen
					- {withdrawn: a, notice: B., replacement: borte} | redirects.yml:1:43 | unknown-reference       | «borte»
					- {withdrawn: a}                                 | redirects.yml:1:3  | invalid-value          | notice
					- {from: a}                                      | redirects.yml:1:3  | invalid-value          | to
					""")
	void leavesOutAnEntryWithAFaultAndSaysWhere(String entry, String place, String rule, String part)
			throws IOException {
		RedirectsFile redirects = read(entry + "\n- {from: hel, to: fravaer}\n");
		assertThat(redirects(redirects.documents().getFirst()).moved()).extracting(Redirect::from)
			.containsExactly("hel");
		assertThat(redirects.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.place().toString()).isEqualTo(place);
			assertThat(finding.rule()).isEqualTo(rule);
			assertThat(finding.message()).contains(part);
		});
	}

	@Test
	void findsALoopOfMany() throws IOException {
		assertThat(read("- {from: a, to: b}\n- {from: b, to: c}\n- {from: c, to: a}\n").findings())
			.extracting(Finding::rule)
			.containsExactly("redirect-loop", "redirect-loop", "redirect-loop");
	}

	@Test
	void theSecondOfTwoEqualIdsIsAFault() throws IOException {
		assertThat(read("- {from: a, to: fravaer}\n- {withdrawn: a, notice: Borte.}\n").findings())
			.extracting(Finding::rule)
			.containsExactly("duplicate-id");
	}

	@Test
	void refusesUnknownFields() throws IOException {
		assertThat(read("- {from: a, too: fravaer}\n").findings()).extracting(Finding::message)
			.anyMatch((message) -> message.contains("Mente du «to»?"));
	}

	private static Redirects redirects(ResourceDocument document) {
		return Objects.requireNonNull(Objects.requireNonNull(document.details()).redirects());
	}

	private RedirectsFile read(String yaml) throws IOException {
		Files.writeString(this.root.resolve("redirects.yml"), yaml);
		return RedirectsFile.read(this.root, ContentDirectory.scan(this.root));
	}

}
