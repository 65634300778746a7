package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The model with what is tagged with its components, by their ids.
 *
 * @param modules how many resources each module has
 * @param vocabulary of the edition it is of
 */
record ModelPage(ResourceDocument model, Map<String, Coverage> coverage, Map<String, Long> modules,
		Vocabulary vocabulary) {

	/** The help lines of the sensitive themes that the resources shown are about. */
	List<HelpLine> helpLines() {
		return HelpLines.of(this.vocabulary.themes(),
				this.coverage.values().stream().flatMap((component) -> component.resources().stream()).toList());
	}
}
