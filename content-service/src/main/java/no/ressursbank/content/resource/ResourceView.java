package no.ressursbank.content.resource;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.ResourceDocument.StoredFile;
import no.ressursbank.resourceindex.ResourceDocument.Tags;
import no.ressursbank.resourceindex.ThemeEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * All of a resource. Its tags and what the editor says about it stand beside the title.
 *
 * @param html the body; null for what has none, such as a PDF
 * @param contents where a reader can jump to
 * @param helpLines of its sensitive themes
 */
record ResourceView(String id, String kind, String title, String summary, String language, @Nullable String html,
		@JsonUnwrapped Tags tags, @JsonUnwrapped Editorial editorial, @Nullable FileView file, List<Place> contents,
		List<HelpLineView> helpLines, String url) {

	static ResourceView of(ResourceDocument document, List<ThemeEntry.HelpLine> helpLines, String readerLanguage) {
		return new ResourceView(document.id(), document.kind().code(), document.title(), document.summary(),
				document.language().code(), document.html(), document.tags(), document.editorial(),
				FileView.of(document.file()), Place.in(document), HelpLineView.of(helpLines, readerLanguage),
				ResourceSummary.url(document));
	}

	/**
	 * A heading with its anchor in the HTML, or a page of the PDF.
	 */
	record Place(String heading, @Nullable String anchor, @Nullable Integer page) {

		private static List<Place> in(ResourceDocument document) {
			return document.passages()
				.stream()
				.filter((passage) -> !passage.heading().isEmpty() || passage.page() != null)
				.map((passage) -> new Place(passage.heading(), passage.anchor(), passage.page()))
				.distinct()
				.toList();
		}

	}

	/**
	 * The PDF, and where it is served.
	 */
	record FileView(String sha256, String name, long bytes, int pages, String url) {

		private static @Nullable FileView of(@Nullable StoredFile file) {
			if (file == null) {
				return null;
			}
			String url = "/files/" + file.sha256() + "/" + UriUtils.encodePathSegment(file.name(), "UTF-8");
			return new FileView(file.sha256(), file.name(), file.bytes(), file.pages(), url);
		}

	}

}
