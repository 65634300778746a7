package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report looked like when somebody last read it through. */
final class GoldenFile {

	private GoldenFile() {
	}

	/** With {@code -Dgolden.write=true} the file becomes what the report is. */
	static void isGolden(String report, String name) {
		if (Boolean.getBoolean("golden.write")) {
			write(name, report);
			return;
		}
		assertThat(report).isEqualTo(resource(name));
	}

	static String resource(String name) {
		try {
			return new String(Objects.requireNonNull(GoldenFile.class.getResourceAsStream(name), name).readAllBytes(),
					StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(String name, String text) {
		try {
			Files.writeString(Path.of("src/test/resources/no/ressursbank/ingest", name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
