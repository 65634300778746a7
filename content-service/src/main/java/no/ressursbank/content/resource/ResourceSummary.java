package no.ressursbank.content.resource;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a list.
 *
 * @param duration ISO 8601
 * @param modified when its source last changed
 */
record ResourceSummary(String id, String kind, String title, String summary, String language, List<String> themes,
		String url, @Nullable LocalDate reviewed, @Nullable LocalDate reviewBy, String steward,
		@Nullable String duration, Instant modified, @JsonUnwrapped @Nullable MaterialView material,
		@JsonUnwrapped @Nullable WebinarView webinar, @JsonUnwrapped @Nullable ContactView contact) {

	/**
	 * What a client may ask for by name: all of it, with what stands beside the title.
	 */
	static final List<String> FIELDS = Stream
		.of(ResourceSummary.class, MaterialView.class, WebinarView.class, ContactView.class)
		.flatMap((part) -> Arrays.stream(part.getRecordComponents()))
		.filter((component) -> !component.getType().isRecord())
		.map(RecordComponent::getName)
		.distinct()
		.toList();

	static ResourceSummary of(ResourceDocument document, Instant now) {
		Editorial editorial = document.editorial();
		return new ResourceSummary(document.id(), document.kind().code(), document.title(), document.summary(),
				document.language().code(), document.tags().themes(), url(document), editorial.reviewed(),
				editorial.reviewBy(), editorial.steward(), editorial.duration(), document.revision().modified(),
				MaterialView.of(document.details()), WebinarView.of(document, now), ContactView.of(document.details()));
	}

	static String url(ResourceDocument document) {
		return Addresses.of(document);
	}

}
