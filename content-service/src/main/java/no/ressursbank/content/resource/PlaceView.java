package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A heading with its anchor in the HTML, or a page of the PDF.
 */
public record PlaceView(String heading, @Nullable String anchor, @Nullable Integer page) {

	/** None in a text that may not be given away: its headings are part of it. */
	static List<PlaceView> in(ResourceDocument document) {
		if (!Rights.full(document)) {
			return List.of();
		}
		return document.passages()
			.stream()
			.filter((passage) -> !passage.heading().isEmpty() || passage.page() != null)
			.map((passage) -> new PlaceView(passage.heading(), passage.anchor(), passage.page()))
			.distinct()
			.toList();
	}

}
