package no.ressursbank.bench.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same lesson in nynorsk and in bokmål.
 */
record LessonPairs(List<Pair> list) {

	private static final String NYNORSK = "_nn.md";

	/**
	 * Pairs pages by the names of their files: {@code x_nn.md} goes with {@code x_nb.md},
	 * or with {@code x.md} where that is bokmål. In some folders {@code x.md} is a stub
	 * in another language, so the language the page itself gives decides.
	 */
	static LessonPairs of(Map<Path, Page> pages) {
		List<Pair> pairs = new ArrayList<>();
		pages.forEach((name, page) -> {
			String file = name.getFileName().toString();
			if (page.language().equals("nn") && file.endsWith(NYNORSK)) {
				String stem = file.substring(0, file.length() - NYNORSK.length());
				Stream.of("_nb.md", ".md")
					.map((end) -> pages.get(name.resolveSibling(stem + end)))
					.filter((twin) -> twin != null && twin.language().equals("nb"))
					.findFirst()
					.ifPresent((twin) -> pairs.add(new Pair(page, twin)));
			}
		});
		return new LessonPairs(pairs);
	}

	record Pair(Page nynorsk, Page bokmal) {

		Page in(String language) {
			return language.equals("nn") ? this.nynorsk : this.bokmal;
		}

		Page other(Page page) {
			return page.equals(this.nynorsk) ? this.bokmal : this.nynorsk;
		}

	}

}
