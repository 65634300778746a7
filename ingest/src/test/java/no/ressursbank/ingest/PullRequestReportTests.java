package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PullRequestReportTests {

	@TempDir
	Path root;

	private ContentFolder folder;

	@BeforeEach
	void commit() throws Exception {
		this.folder = new ContentFolder(this.root).article("viser", "Se [mål](mal.md).\n")
			.article("mal", "## Del\n\nTekst.\n")
			.article("slettes", "Tekst.\n")
			.write("courses/kurs.md", ContentFolder.frontMatter("Et *kurs*")
				.replaceFirst("---\n$", "steps:\n  - {type: article, ref: mal, title: Les, duration: 10 min}\n---\n")
					+ "Tekst.\n");
		git("init", "-q");
		git("add", ".");
		git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
	}

	@Test
	void tellsWhatIsTouchedWhatIsFoundAndWhatLeadsThere() throws IOException {
		this.folder.article("mal", "## Del\n\n[her](https://example.org)\n")
			.write("articles/feil.md", "---\ntitle: A\n---\nTekst.\n");
		Files.delete(this.root.resolve("articles/slettes.md"));
		String report = report("--portal", "https://forslag.example.org/");
		assertThat(report).startsWith(ReportCommand.MARKER + "\n### Slik blir det\n");
		assertThat(report).contains("- [Tittel mal](https://forslag.example.org/ressurs/mal)\n",
				"- `articles/feil.md`: kan ikke vises før den er rettet\n", "- `articles/slettes.md`: slettet\n",
				"link-text", "<summary>Hvor det er brukt</summary>",
				"- Tittel mal: «Tittel viser», kurset «Et \\*kurs\\*»\n", "Tråder vises bare for innloggede");
	}

	@Test
	void putsTheRankingsBetweenAndSaysWhenThereAreNone() throws IOException {
		this.folder.article("mal", "Annet.\n");
		Path rankings = Files.writeString(this.root.resolve(".git/rank.md"), "### Søket etter endringen\n");
		assertThat(report("--rankings", rankings.toString())).contains("### Søket etter endringen\n");
		Files.delete(rankings);
		assertThat(report("--rankings", rankings.toString())).contains("ble ikke målt");
		assertThat(report()).doesNotContain("Søket", "ble ikke målt").contains("- Tittel mal (`articles/mal.md`)");
	}

	@Test
	void namesTheFilesThatAllTextsUse() throws IOException {
		this.folder.write("synonyms.txt", "lik: foresatte, foreldre\n");
		assertThat(report()).contains("- Det alle tekster bruker: `synonyms.txt`\n");
	}

	private String report(String... more) {
		return CommandRun.output(List.of(more), "report", "--base", "HEAD", "--content", this.root.toString());
	}

	private void git(String... arguments) throws Exception {
		CommandRun.git(this.root, arguments);
	}

}
