package no.ressursbank.ingest.source;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.ThemeEntry;
import tools.jackson.databind.JsonNode;

/**
 * Makes a document of an entry of themes.yml.
 */
final class ThemeDocument {

	private ThemeDocument() {
	}

	/**
	 * The document of a theme.
	 * @param order the entry's place in the file, from 0
	 */
	static ResourceDocument of(JsonNode entry, HelpLines helpLines, int order) {
		String id = entry.path("id").asString();
		Map<String, String> titles = Texts.of(entry.path("title"));
		Map<String, String> summaries = Texts.of(entry.path("summary"));
		ThemeEntry theme = new ThemeEntry(id, titles, summaries, entry.path("sensitive").asBoolean(false),
				helpLines.named(entry.path("help-lines")), order);
		return new ResourceDocument(Kind.THEME.documentId(id), Kind.THEME, Language.NB, Texts.main(titles, id),
				Texts.main(summaries, ""), null, Tags.none(), Editorial.of(entry.path("steward").asString("")),
				List.of(), null, theme, null, null, "");
	}

}
