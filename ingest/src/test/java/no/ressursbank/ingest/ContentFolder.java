package no.ressursbank.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.ingest.cache.ParseCache;

/**
 * A content folder that a test fills file by file.
 */
final class ContentFolder {

	private final Path root;

	ContentFolder(Path root) {
		this.root = root;
		write("themes.yml", "- id: mobbing\n  title: {nb: Mobbing, nn: Mobbing}\n- id: rus\n");
	}

	ContentFolder write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	ContentFolder write(String name, byte[] bytes) {
		try {
			Path file = this.root.resolve(name);
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ContentFolder article(String name, String body) {
		return write("articles/" + name + ".md", frontMatter("Tittel " + name) + body);
	}

	ContentFolder articles(int count) {
		for (int i = 1; i <= count; i++) {
			article("artikkel-" + i, "## Overskrift\n\nTekst nummer " + i + ".\n");
		}
		return this;
	}

	/** Remembers in a hidden folder, which is no content. */
	CheckedContent check() {
		try (ParseCache cache = ParseCache.open(cache())) {
			return ContentCheck.run(this.root, cache, null, silent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path cache() {
		return this.root.resolve(".cache");
	}

	static Progress silent() {
		return new Progress(new PrintStream(OutputStream.nullOutputStream()), false);
	}

	static String frontMatter(String title) {
		return "---\n" + fields(title) + "---\n";
	}

	static String fields(String title) {
		return """
				title: %s
				summary: Et sammendrag.
				language: nb
				themes: [mobbing]
				steward: redaksjonen
				licence: CC BY 4.0
				reviewed: 2026-11-21
				review-by: 2027-05-21
				""".formatted(title);
	}

}
