package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Map;

/**
 * A theme of the vocabulary.
 *
 * @param id what resources are tagged with; the document's own id has a prefix, see
 * {@link Kind#documentId}
 * @param titles by language code
 * @param summaries by language code
 * @param sensitive whether every answer about it carries the help lines
 * @param order place in themes.yml, from 0
 */
public record ThemeEntry(String id, Map<String, String> titles, Map<String, String> summaries, boolean sensitive,
		List<HelpLine> helpLines, int order) {
}
