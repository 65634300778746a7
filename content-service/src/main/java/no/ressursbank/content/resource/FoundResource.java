package no.ressursbank.content.resource;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ThemeEntry;

/**
 * A document, with the themes of the same index.
 */
record FoundResource(ResourceDocument document, Collection<ResourceDocument> withThemes) {

	/**
	 * The help lines of its sensitive themes, each once.
	 */
	List<HelpLine> helpLines() {
		return this.withThemes.stream()
			.flatMap((theme) -> Stream.ofNullable(theme.theme()))
			.filter((theme) -> theme.sensitive() && this.document.tags().themes().contains(theme.id()))
			.sorted(Comparator.comparingInt(ThemeEntry::order))
			.flatMap((theme) -> theme.helpLines().stream())
			.distinct()
			.toList();
	}

}
