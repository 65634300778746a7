package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What load is made of: real pages, and what people asked about them.
 *
 * @param pages each id once
 * @param questions whole sentences; empty when nobody has written any
 */
public record Material(List<Page> pages, List<String> questions) {

	/**
	 * Pages of the corpora that have many.
	 * @param folder with a folder for each corpus
	 * @throws IOException when a file is there but cannot be read
	 */
	public static Material ofCorpora(Path folder) throws IOException {
		Map<String, Page> pages = new LinkedHashMap<>();
		List<String> questions = new ArrayList<>();
		for (JudgedSet set : Corpora.read(folder)) {
			boolean wiki = set.name().equals(Corpora.WIKI);
			if (wiki || set.name().startsWith(Corpora.BY_TITLE)) {
				set.pages().list().forEach((page) -> pages.putIfAbsent(page.id(), page));
			}
			if (wiki) {
				set.queries().forEach((query) -> questions.add(query.text()));
			}
		}
		return new Material(List.copyOf(pages.values()), questions);
	}

	/**
	 * The lessons of the corpora, in every language they have.
	 * @param folder with a folder for each corpus
	 * @throws IOException when there are none, or a file cannot be read
	 */
	public static Material ofLessons(Path folder) throws IOException {
		Lessons lessons = Lessons.read(folder.resolve(Corpora.LESSONS).resolve("data/src"));
		return new Material(
				Stream.of("nb", "nn", "en").flatMap((language) -> lessons.in(language).list().stream()).toList(),
				List.of());
	}

	/**
	 * The articles of a content folder and its judged queries.
	 * @throws IOException when a file is there but cannot be read
	 */
	public static Material ofContent(Path root) throws IOException {
		List<String> questions = ContentFolder.read(root)
			.map((set) -> set.queries().stream().map(JudgedQuery::text).toList())
			.orElse(List.of());
		return new Material(ContentFolder.articles(root), questions);
	}

	/** The material in one language. */
	Material in(String language) {
		return new Material(this.pages.stream().filter((page) -> page.language().equals(language)).toList(), List.of());
	}

}
