package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.bench.measure.Target;

/**
 * All sets there are. A corpus that is not in its folder is left out.
 */
public final class Corpora {

	static final String WIKI = "norquad-wiki";

	/** How the names of the sets begin whose queries are titles of lessons. */
	static final String BY_TITLE = "kodeklubben";

	private static final String NEWS = "norsumm-dev";

	static final String LESSONS = "markdown-kodeklubben";

	/** Another seed gives other typos, and figures that cannot be compared. */
	private static final long SEED = 1;

	private Corpora() {
	}

	/**
	 * Reads the corpora.
	 * @param folder with a folder for each of them
	 * @throws IOException when a file is there but cannot be read
	 */
	public static List<JudgedSet> read(Path folder) throws IOException {
		List<JudgedSet> sets = new ArrayList<>();
		if (Files.isDirectory(folder.resolve(WIKI))) {
			questions(folder, sets);
		}
		if (Files.isDirectory(folder.resolve(LESSONS))) {
			lessons(Lessons.read(folder.resolve(LESSONS).resolve("data/src")), sets);
		}
		return sets;
	}

	private static void questions(Path folder, List<JudgedSet> sets) throws IOException {
		List<Page> wiki = TextFolder.read(folder.resolve(WIKI).resolve("docs-md"));
		List<JudgedQuery> questions = QueryFile.read(folder.resolve(WIKI).resolve("questions.jsonl"), "question",
				(entry) -> true);
		Pages pages = Pages.of(wiki);
		sets.add(new JudgedSet(WIKI, pages, questions, Target.ndcg(0.96)));
		Typos typos = new Typos(SEED);
		sets.add(new JudgedSet(WIKI + "-typo", pages,
				questions.stream().map((query) -> query.withText(typos.in(query.text()))).toList(), Target.ndcg(0.94)));
		Path news = folder.resolve(NEWS);
		if (Files.isDirectory(news)) {
			List<Page> mixed = new ArrayList<>(wiki);
			mixed.addAll(TextFolder.read(news.resolve("docs-md")));
			List<JudgedQuery> nynorsk = QueryFile.read(news.resolve("queries.jsonl"), "query_first_sentence",
					(entry) -> entry.path("lang").asString("").equals("nn"));
			sets.add(new JudgedSet(NEWS + "-nn-nb", Pages.of(mixed), nynorsk, Target.ndcg(0.98)));
		}
	}

	private static void lessons(Lessons lessons, List<JudgedSet> sets) {
		sets.add(new JudgedSet(BY_TITLE + "-nn-nb", lessons.in("nb"), lessons.titles("nn"), Target.ndcg(0.9)));
		sets.add(new JudgedSet(BY_TITLE + "-nb-nn", lessons.in("nn"), lessons.titles("nb"), Target.ndcg(0.9)));
	}

}
