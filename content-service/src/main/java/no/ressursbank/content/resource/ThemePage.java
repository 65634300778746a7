package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * A theme with what is tagged with it.
 *
 * @param vocabulary of the edition it is of
 */
record ThemePage(ResourceDocument theme, Map<String, Long> resourcesByKind, List<ResourceDocument> newestArticles,
		Vocabulary vocabulary) {
}
