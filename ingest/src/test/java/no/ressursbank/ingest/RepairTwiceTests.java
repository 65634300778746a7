package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code --fix} does to a folder with an error of every kind. */
class RepairTwiceTests {

	@TempDir
	Path root;

	@Test
	void changesNothingTheSecondTimeAndLosesNoCharacterOfAnyText() {
		new PlantedErrors(this.root);
		new ContentFolder(this.root)
			.write("articles/one-behind-the-other.md",
					ContentFolder.frontMatter("Tittel").replace("reviewed: 2026-11-21", "reviewd: 21.11.2026")
							+ "Tekst.\n")
			.write("articles/two-for-one.md",
					ContentFolder.frontMatter("Tittel").replaceFirst("licence: (.*)", "lisence: $1\nlicense: $1")
							+ "Tekst.\n");
		Map<String, String> before = texts();
		fix();
		Map<String, String> after = texts();
		fix();
		assertThat(texts()).isEqualTo(after);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		assertThat(after).isNotEqualTo(before);
		assertThat(after.get("articles/one-behind-the-other.md")).contains("reviewed: 2026-11-21");
		assertThat(after.get("articles/two-for-one.md")).containsOnlyOnce("\nlicence: ").contains("\nlicense: ");
		after.forEach((name, text) -> assertThat(body(text)).as(name).isEqualTo(body(before.getOrDefault(name, ""))));
	}

	private void fix() {
		assertThat(Ingest.run("validate", "--fix", "--content", this.root.toString())).isEqualTo(ExitCode.CONTENT);
	}

	/** What comes after the fields, which are what is repaired, but for how lines end. */
	private static String body(String text) {
		String even = text.replace("\r\n", "\n").replace("\u00EF\u00BB\u00BF", "");
		int fields = even.startsWith("---\n") ? even.indexOf("\n---\n") : -1;
		return (fields >= 0) ? even.substring(fields) : even;
	}

	/** Of all files by name, a character for each byte. */
	private Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = this.root.relativize(file).toString();
				if (!name.startsWith(".")) {
					texts.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
