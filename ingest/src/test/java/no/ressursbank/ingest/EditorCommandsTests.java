package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.resourceindex.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditorCommandsTests {

	private static final String TITLE = "Å \"løse\" konflikter: hva nå? \\ #1";

	@TempDir
	Path root;

	@ParameterizedTest
	@CsvSource({ "article,nb", "article,nn", "material,nb", "material,nn", "webinar,nb", "webinar,nn", "course,nb",
			"course,nn", "contact,nb", "contact,nn" })
	void beginsEveryKindWithAFileThatIsValid(String kind, String language) {
		ContentFolder folder = new ContentFolder(this.root);
		assertThat(run("new", kind, TITLE, "--theme", "rus", "--language", language)).isEqualTo(ExitCode.OK);
		CheckedContent checked = folder.check();
		assertThat(checked.findings()).isEmpty();
		assertThat(checked.resources().getFirst().title()).isEqualTo(TITLE);
		assertThat(checked.resources().getFirst().kind()).isEqualTo(Kind.ofCode(kind).orElseThrow());
	}

	@Test
	void neverWritesOverAFile() throws IOException {
		ContentFolder folder = new ContentFolder(this.root).article("a", "Tekst.\n");
		assertThat(run("new", "material", "A")).isEqualTo(ExitCode.USAGE);
		assertThat(folder.check().resources()).hasSize(1);
	}

	@Test
	void refusesAKindAThemeAndARuleThatAreNotThere() {
		new ContentFolder(this.root);
		assertThat(run("new", "artikkel", "A")).isEqualTo(ExitCode.USAGE);
		assertThat(run("new", "article", "A", "--theme", "mobing")).isEqualTo(ExitCode.USAGE);
		assertThat(run("schema", "theme")).isEqualTo(ExitCode.USAGE);
		assertThat(Ingest.run("explain", "alt-tekst")).isEqualTo(ExitCode.USAGE);
		assertThat(Ingest.run("explain", "alt-text")).isEqualTo(ExitCode.OK);
	}

	@Test
	void repairsOnceAndThenNothing() throws IOException {
		new ContentFolder(this.root).write("articles/a.md",
				("\uFEFF" + ContentFolder.frontMatter("Mobbing: hva nå?")
					.replace("2026-11-21", "21.11.2026")
					.replace("licence", "lisence") + "Tekst  \n").replace("\n", "\r\n"));
		assertThat(run("validate")).isEqualTo(ExitCode.CONTENT);
		assertThat(run("validate", "--fix")).isEqualTo(ExitCode.OK);
		String repaired = Files.readString(this.root.resolve("articles/a.md"));
		assertThat(repaired).isEqualTo(ContentFolder.frontMatter("\"Mobbing: hva nå?\"") + "Tekst  \n");
		assertThat(run("validate", "--fix")).isEqualTo(ExitCode.OK);
		assertThat(this.root.resolve("articles/a.md")).hasContent(repaired);
	}

	@Test
	void failsForWarningsAndForGapsWhenItIsStrict() {
		new ContentFolder(this.root).article("a", "[her](https://example.org)\n");
		assertThat(run("validate")).isEqualTo(ExitCode.OK);
		assertThat(run("validate", "--max-warnings", "0")).isEqualTo(ExitCode.CONTENT);
		assertThat(run("validate", "--strict")).isEqualTo(ExitCode.CONTENT);
		String report = output("validate", "--strict", "--format", "json");
		assertThat(report).contains("\"link-text\"", "\"coverage-gap\"", "horizon: akutt");
	}

	@Test
	void showsOnlyWhatABranchTouches() throws Exception {
		ContentFolder folder = new ContentFolder(this.root);
		folder.article("urort", "[her](https://example.org)\n")
			.article("viser", "Se [Del](mal.md#del) og [her](https://example.org).\n")
			.article("mal", "## Del\n\nTekst.\n");
		git("init", "-q");
		git("add", ".");
		git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "a");
		folder.article("mal", "## Annet\n\nTekst.\n").article("ny", "[her](https://example.org)\n");
		String report = output("validate", "--changed-since", "HEAD", "--format", "json");
		assertThat(report).contains("articles/viser.md", "broken-anchor", "articles/ny.md").doesNotContain("urort");
		assertThat(run("validate", "--changed-since", "finnes-ikke")).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void writesTheWordsOfTheFolderIntoTheSchema() {
		new ContentFolder(this.root);
		assertThat(output("schema", "webinar")).contains("\"enum\" : [ \"mobbing\", \"rus\" ]", "\"recording\"");
	}

	@Test
	void countsWhatThereIsAndWhatThereIsNot() {
		new ContentFolder(this.root)
			.write("articles/a.md",
					ContentFolder.frontMatter("A").replace("themes:", "horizon: akutt\nthemes:") + "Tekst.\n")
			.write("articles/b.md",
					ContentFolder.frontMatter("B").replace("language: nb", "language: nn") + "Tekst.\n");
		assertThat(output("coverage").replaceAll(" +", " ")).contains("| mobbing | 1 | 0 | 0 |", "| rus | 0 | 0 | 0 |",
				"nynorsk av alt norsk: 50 %");
	}

	private int run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--content", this.root.toString()));
		return Ingest.run(all.toArray(String[]::new));
	}

	private String output(String... arguments) {
		return CommandRun.output(List.of("--content", this.root.toString()), arguments);
	}

	private void git(String... arguments) throws Exception {
		CommandRun.git(this.root, arguments);
	}

}
