package no.ressursbank.ingest.markdown;

import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.FrontMatter;
import no.ressursbank.resourceindex.Language;

/**
 * Bodies without a file around them.
 */
final class Bodies {

	private Bodies() {
	}

	static Places places(String body) {
		try {
			return new Places("tekst.md", FrontMatter.split("---\ntitle: Tittel\n---\n" + body, "tekst.md"));
		}
		catch (Rejection ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What would be published of a body without links to other files. */
	static ArticleBody publish(BoundedRenderer renderer, String body) throws Rejection {
		return ArticleBody
			.of(HtmlPolicy.sanitise(new BodyTree(renderer.render(body, places(body)).html(), Language.NB).html()));
	}

}
