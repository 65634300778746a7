package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plain texts in bokmål, one to a file named after its id: a title after a hash sign,
 * then paragraphs.
 */
final class TextFolder {

	private TextFolder() {
	}

	static List<Page> read(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".md")).sorted().map(TextFolder::page).toList();
		}
	}

	private static Page page(Path file) {
		String text = Texts.read(file);
		int end = text.indexOf('\n');
		String title = text.substring(0, end).replaceFirst("^#\\s*", "").strip();
		String body = text.substring(end).strip();
		return new Page(Texts.stem(file), "nb", title, body, Texts.escapedMarkdown(body));
	}

}
