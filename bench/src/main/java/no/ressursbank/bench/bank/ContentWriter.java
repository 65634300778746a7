package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a collection as a content folder. What the bank demands beside a title and a
 * text is the same on every page, so that it helps no page.
 */
public final class ContentWriter {

	private static final JsonMapper JSON = new JsonMapper();

	private ContentWriter() {
	}

	/**
	 * Writes the folder, which must be new or empty.
	 * @return how many pages there were
	 */
	public static int write(Stream<Page> pages, Path root) throws IOException {
		Path articles = Files.createDirectories(root.resolve("articles"));
		Files.writeString(root.resolve("themes.yml"), "- id: utvalg\n  title: {nb: Utvalg, nn: Utval}\n");
		Files.writeString(root.resolve("stewards.yml"), "- id: redaksjonen\n  name: Redaksjonen\n");
		int written = 0;
		for (Page page : (Iterable<Page>) pages::iterator) {
			Files.writeString(articles.resolve(page.id() + ".md"), frontMatter(page) + page.markdown());
			written++;
		}
		return written;
	}

	/**
	 * Adds a PDF with what the bank demands beside it.
	 * @param root a folder that was written by {@link #write}
	 */
	public static void addPdf(Path file, Path root) throws IOException {
		String name = file.getFileName().toString();
		String stem = name.substring(0, name.lastIndexOf('.'));
		Files.copy(file, root.resolve("articles").resolve(name));
		String fields = frontMatter(new Page(stem, "nb", stem, "", "")).replace("---\n", "");
		Files.writeString(root.resolve("articles").resolve(stem + ".yml"), fields);
	}

	private static String frontMatter(Page page) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		return """
				---
				title: %s
				summary: Uten sammendrag.
				language: %s
				themes: [utvalg]
				steward: redaksjonen
				licence: CC BY 4.0
				reviewed: %s
				review-by: %s
				---
				""".formatted(JSON.writeValueAsString(page.title()), page.language(), today, today.plusYears(1));
	}

}
