package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A heading with its anchor in the HTML, or a page of the PDF.
 */
record PlaceView(String heading, @Nullable String anchor, @Nullable Integer page) {

	static List<PlaceView> in(ResourceDocument document) {
		return document.passages()
			.stream()
			.filter((passage) -> !passage.heading().isEmpty() || passage.page() != null)
			.map((passage) -> new PlaceView(passage.heading(), passage.anchor(), passage.page()))
			.distinct()
			.toList();
	}

}
