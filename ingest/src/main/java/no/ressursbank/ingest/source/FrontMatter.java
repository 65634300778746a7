package no.ressursbank.ingest.source;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.yaml.YamlSource;

/**
 * A Markdown file taken apart.
 *
 * @param bodyLine the line the body begins on, from 1
 */
public record FrontMatter(YamlSource metadata, String body, int bodyLine) {

	private static final String FENCE = "---";

	/**
	 * Splits a text at its front matter.
	 * @throws Rejection when there is none, it does not end, or it is not YAML
	 */
	public static FrontMatter split(String text, String file) throws Rejection {
		if (!text.startsWith(FENCE + "\n")) {
			throw new Rejection(Finding.error(Place.startOf(file), "missing-front-matter",
					"Filen mangler front matter. Første linje skal være «---», så feltene, så «---» igjen."));
		}
		int end = text.indexOf("\n" + FENCE, FENCE.length());
		if (end < 0) {
			throw new Rejection(Finding.error(Place.startOf(file), "missing-front-matter",
					"Front matter slutter ikke. Sett «---» på en egen linje etter feltene."));
		}
		String yaml = text.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1));
		int bodyStart = text.indexOf('\n', end + 1);
		String body = (bodyStart < 0) ? "" : text.substring(bodyStart + 1);
		int bodyLine = (int) text.substring(0, text.length() - body.length()).lines().count() + 1;
		return new FrontMatter(YamlSource.parse(yaml, new Place(file, 2, 1)), body, bodyLine);
	}

}
