package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import org.jspecify.annotations.Nullable;

/**
 * All of a resource. Its tags, what the editor says about it and what only its kind has
 * stand beside the title.
 *
 * @param html the body; null for what has none, or none that may be given away
 * @param excerpt the beginning of a text that may not be given whole
 * @param contents where a reader can jump to
 * @param usedBy what leads here
 * @param help lines of its sensitive themes
 * @param responsible who its steward is; null when the bank has no name for that
 * @param provisions what its laws are
 * @param modified when its source last changed
 */
public record ResourceView(String id, String kind, String title, String summary, String language, @Nullable String html,
		@Nullable String excerpt, @JsonUnwrapped Tags tags, @JsonUnwrapped Editorial editorial, @Nullable FileView file,
		@JsonUnwrapped @Nullable MaterialView material, @JsonUnwrapped @Nullable WebinarView webinar,
		@JsonUnwrapped @Nullable CourseView course, @JsonUnwrapped @Nullable ContactView contact,
		List<PlaceView> contents, List<UseView> usedBy, List<HelpLineView> help, @Nullable StewardView responsible,
		List<ProvisionView> provisions, String url, Instant modified) {

	static ResourceView of(FoundResource found, @Nullable CourseView course, String readerLanguage, Instant now) {
		ResourceDocument document = found.document();
		Register register = found.vocabulary().register();
		return new ResourceView(document.id(), document.kind().code(), document.title(), document.summary(),
				document.language().code(), Rights.html(document), Rights.excerpt(document), document.tags(),
				document.editorial(), FileView.of(document), MaterialView.of(document.details()),
				WebinarView.of(document, now), course, ContactView.of(document.details()), PlaceView.in(document),
				found.users().stream().map((user) -> UseView.of(user, document.id())).toList(),
				HelpLineView.of(found.helpLines(), readerLanguage),
				StewardView.of(document.editorial().steward(), register),
				ProvisionView.of(document.tags().laws(), register, readerLanguage), ResourceSummary.url(document),
				document.revision().modified());
	}

}
