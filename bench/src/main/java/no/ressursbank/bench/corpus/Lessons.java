package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lessons that exist in both written forms, in files named after one another. What a
 * lesson is called in one form is a query, and the same lesson in the other form is its
 * answer. Only pages in the form of the answer are searched: a page in the form of the
 * query would win by its words and be no answer.
 */
final class Lessons {

	private final Map<Path, Page> pages;

	private final LessonPairs pairs;

	private Lessons(Map<Path, Page> pages) {
		this.pages = pages;
		this.pairs = LessonPairs.of(pages);
	}

	static Lessons read(Path folder) throws IOException {
		Map<Path, Page> pages = new TreeMap<>();
		Set<String> ids = new HashSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter((file) -> file.toString().endsWith(".md")).sorted().forEach((file) -> {
				Path name = folder.relativize(file);
				FrontMatter parts = FrontMatter.split(Texts.read(file));
				String title = parts.text("title");
				if (!title.isEmpty()) {
					String text = LessonText.clean(parts.body());
					pages.put(name, new Page(id(name, ids), parts.text("language").toLowerCase(Locale.ROOT), title,
							text, text));
				}
			});
		}
		return new Lessons(pages);
	}

	/** All lessons in one written form, also those without a twin. */
	Pages in(String language) {
		return Pages.of(this.pages.values().stream().filter((page) -> page.language().equals(language)).toList());
	}

	/**
	 * The titles in one written form, where the other form calls it something else.
	 * Lessons that share a title share a query, and each of their twins answers it.
	 */
	List<JudgedQuery> titles(String language) {
		Map<String, Map<String, Integer>> answers = new LinkedHashMap<>();
		this.pairs.list().forEach((pair) -> {
			Page query = pair.in(language);
			Page answer = pair.other(query);
			if (!query.title().equals(answer.title())) {
				answers.computeIfAbsent(query.title(), (title) -> new LinkedHashMap<>()).put(answer.id(), 1);
			}
		});
		return answers.entrySet().stream().map((entry) -> new JudgedQuery(entry.getKey(), entry.getValue())).toList();
	}

	/** Names that differ only in characters an id has no place for get a number. */
	private static String id(Path name, Set<String> used) {
		String slug = Texts.slug(name.toString().replaceFirst("\\.md$", ""));
		return Stream.iterate(1, (number) -> number + 1)
			.map((number) -> (number == 1) ? slug : slug + "-" + number)
			.filter(used::add)
			.findFirst()
			.orElseThrow();
	}

}
