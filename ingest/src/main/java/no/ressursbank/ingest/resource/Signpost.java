package no.ressursbank.ingest.resource;

import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * What leads to a resource, and where it leads on.
 *
 * @param words its title and keywords
 * @param related the resources that its editor names
 */
public record Signpost(List<String> words, List<String> related) {

	/** The one of a document. */
	public static Signpost of(ResourceDocument document) {
		return new Signpost(Stream.concat(Stream.of(document.title()), document.tags().keywords().stream()).toList(),
				document.editorial().related());
	}

}
