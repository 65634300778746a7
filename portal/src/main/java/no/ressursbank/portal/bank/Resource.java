package no.ressursbank.portal.bank;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * All of a resource.
 *
 * @param html the body, sanitised by the service; null for what has none to give
 * @param excerpt the beginning of a text that may not be given whole
 * @param file the PDF it is; null for other texts
 * @param contents headings with their anchors or pages
 * @param steps of a course
 * @param usedBy what leads here
 * @param responsible who its steward is; null when the bank has no name for that
 * @param provisions what its laws are
 */
public record Resource(String id, String kind, String title, String summary, String language, @Nullable String html,
		@Nullable String excerpt, @JsonUnwrapped Tags tags, @JsonUnwrapped Editorial editorial, @Nullable PdfFile file,
		@JsonUnwrapped MaterialFacts material, @JsonUnwrapped WebinarFacts webinar, @JsonUnwrapped ContactFacts contact,
		@Nullable List<Step> steps, @Nullable List<Place> contents, @Nullable List<Use> usedBy,
		@Nullable List<HelpLine> help, @Nullable Steward responsible, @Nullable List<Provision> provisions) {

	/**
	 * A PDF.
	 *
	 * @param url its path in the content service
	 * @param thumbnail path of the picture of its first page
	 */
	public record PdfFile(String sha256, String name, long bytes, int pages, String url, String thumbnail) {
	}

	/**
	 * Where a reader can jump to.
	 */
	public record Place(String heading, @Nullable String anchor, @Nullable Integer page) {
	}

	/**
	 * What leads here.
	 *
	 * @param as step or related
	 */
	public record Use(String id, String kind, String title, String as) {
	}

}
