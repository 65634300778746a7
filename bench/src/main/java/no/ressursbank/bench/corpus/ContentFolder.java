package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import no.ressursbank.bench.measure.Target;

/**
 * A content folder of the bank with judged queries of its own.
 */
public final class ContentFolder {

	private static final String QUERIES = "queries.yml";

	private static final Target TARGET = new Target(0.85, 1.4, true);

	private ContentFolder() {
	}

	/**
	 * Reads the folder; empty when it has no judged queries.
	 * @throws IOException when a file cannot be read
	 */
	public static Optional<JudgedSet> read(Path root) throws IOException {
		Path file = root.resolve(QUERIES);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		return Optional.of(new JudgedSet("queries", new Pages(pages(root), root), queries(file), TARGET));
	}

	/**
	 * The articles in Markdown, without links and pictures: what those lead to is not
	 * there in another folder.
	 */
	static List<Page> articles(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root.resolve("articles"))) {
			return files.filter((file) -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
				.sorted()
				.map((file) -> {
					FrontMatter parts = FrontMatter.split(Texts.read(file));
					return page(file, parts.fields(), LessonText.clean(parts.body()));
				})
				.toList();
		}
	}

	static List<JudgedQuery> queries(Path file) {
		List<JudgedQuery> queries = new ArrayList<>();
		if (FrontMatter.yaml(Texts.read(file)) instanceof List<?> entries) {
			for (Object entry : entries) {
				queries.add(query((Map<?, ?>) entry));
			}
		}
		return queries;
	}

	private static JudgedQuery query(Map<?, ?> entry) {
		Map<String, Integer> grades = new LinkedHashMap<>();
		if (entry.get("relevant") instanceof Map<?, ?> relevant) {
			relevant.forEach((id, grade) -> grades.put(id.toString(), Integer.valueOf(grade.toString())));
		}
		if (grades.values().stream().noneMatch((grade) -> grade > 0)) {
			throw new IllegalArgumentException(QUERIES + ": ingen relevante svar i " + entry);
		}
		return new JudgedQuery(FrontMatter.text(entry, "q"), FrontMatter.text(entry, "class"), grades);
	}

	/** Every Markdown file below a folder, and every file of fields beside a PDF. */
	private static List<Page> pages(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.sorted().map((file) -> page(root, file)).flatMap(Optional::stream).toList();
		}
	}

	private static Optional<Page> page(Path root, Path file) {
		String name = root.relativize(file).toString();
		if (!name.contains("/") || name.startsWith(".") || file.endsWith("README.md")) {
			return Optional.empty();
		}
		if (name.endsWith(".md")) {
			FrontMatter parts = FrontMatter.split(Texts.read(file));
			return Optional.of(page(file, parts.fields(), parts.body()));
		}
		Path fields = file.resolveSibling(Texts.stem(file) + ".yml");
		return (name.endsWith(".pdf") && Files.exists(fields))
				? Optional.of(page(file, FrontMatter.fields(Texts.read(fields)), PdfText.read(file)))
				: Optional.empty();
	}

	/**
	 * The summary is a part of the text: a baseline shall not be poorer than the bank.
	 */
	private static Page page(Path file, Map<?, ?> fields, String body) {
		String text = FrontMatter.text(fields, "summary") + "\n\n" + body;
		return new Page(Texts.slug(Texts.stem(file)), FrontMatter.text(fields, "language"),
				FrontMatter.text(fields, "title"), text, body);
	}

}
