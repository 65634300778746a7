package no.ressursbank.content.resource;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;

/**
 * All of a resource. Its tags and what the editor says about it stand beside the title.
 *
 * @param html the body; null for what has none, such as a PDF
 * @param contents where a reader can jump to
 * @param helpLines of its sensitive themes
 */
record ResourceView(String id, String kind, String title, String summary, String language, @Nullable String html,
		@JsonUnwrapped Tags tags, @JsonUnwrapped Editorial editorial, @Nullable FileView file, List<PlaceView> contents,
		List<HelpLineView> helpLines, String url) {

	static ResourceView of(ResourceDocument document, List<HelpLine> helpLines, String readerLanguage) {
		return new ResourceView(document.id(), document.kind().code(), document.title(), document.summary(),
				document.language().code(), document.html(), document.tags(), document.editorial(),
				FileView.of(document.file()), PlaceView.in(document), HelpLineView.of(helpLines, readerLanguage),
				ResourceSummary.url(document));
	}

}
