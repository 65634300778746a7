package no.ressursbank.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The task of the editor program reads what «validate --watch» writes.
 */
class EditorTaskTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final Path TASKS = Path.of("../.vscode/tasks.json");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@TempDir
	Path root;

	@Test
	void showsTheFindingsOfTheLastSaveWhereTheyAre() throws Exception {
		ContentFolder folder = new ContentFolder(this.root).article("a", "[her](https://example.org)\n");
		PrintStream before = System.out;
		System.setOut(new PrintStream(this.out, true, StandardCharsets.UTF_8));
		Thread watching = Thread.ofPlatform()
			.start(() -> Ingest.run("validate", "--watch", "--content", "" + this.root));
		try {
			assertThat(found(1, "ressursbank-advarsel")).singleElement()
				.asString()
				.matches("articles/a\\.md:\\d+:1  .*\\[link-text].*");
			assertThat(found(1, "ressursbank-feil")).isEmpty();
			folder.write("articles/a.md", "---\ntitle: A: b\n---\n");
			assertThat(found(2, "ressursbank-feil")).anyMatch((line) -> line.startsWith("articles/a.md:2:"));
			assertThat(found(2, "ressursbank-advarsel")).isEmpty();
		}
		finally {
			watching.interrupt();
			watching.join(LONG);
			System.setOut(before);
		}
	}

	/**
	 * The lines that the editor program takes for findings, in a round that has ended.
	 */
	private List<String> found(int round, String owner) throws Exception {
		JsonNode matcher = matcher(owner);
		Pattern begins = Pattern.compile(matcher.at("/background/beginsPattern").asString(), Pattern.MULTILINE);
		Pattern ends = Pattern.compile(matcher.at("/background/endsPattern").asString(), Pattern.MULTILINE);
		long end = System.nanoTime() + LONG.toNanos();
		while (ends.matcher(written()).results().count() < round) {
			assertThat(System.nanoTime()).isLessThan(end);
			Thread.sleep(50);
		}
		String shown = begins.split(written(), -1)[round];
		return shown.lines().filter(Pattern.compile(matcher.at("/pattern/regexp").asString()).asPredicate()).toList();
	}

	private String written() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private static JsonNode matcher(String owner) throws Exception {
		return new JsonMapper().readTree(Files.readAllBytes(TASKS))
			.at("/tasks/0/problemMatcher")
			.valueStream()
			.filter((matcher) -> matcher.path("owner").asString().equals(owner))
			.findFirst()
			.orElseThrow();
	}

}
