package no.ressursbank.search;

import java.util.List;

import no.ressursbank.language.Fold;

/**
 * The headings above a passage, from the outermost on.
 */
record HeadingTrail(List<String> headings) {

	private static final String SEPARATOR = " › ";

	/** Reads the trail as it stands in a passage. */
	static HeadingTrail of(String heading) {
		return new HeadingTrail(List.of(heading.split(SEPARATOR, -1)));
	}

	/**
	 * The heading nearest to the passage that holds a beginning of a word; when it holds
	 * it in another form only, the nearest one.
	 * @param beginning folded
	 */
	String nearest(String beginning) {
		return this.headings.reversed()
			.stream()
			.filter((heading) -> Fold.fold(heading).contains(beginning))
			.findFirst()
			.orElseGet(this.headings::getLast);
	}

}
