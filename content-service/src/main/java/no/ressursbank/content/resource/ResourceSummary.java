package no.ressursbank.content.resource;

import java.time.LocalDate;
import java.util.List;

import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * A resource in a list.
 */
record ResourceSummary(String id, String kind, String title, String summary, String language, List<String> themes,
		String url, @Nullable LocalDate reviewed, @Nullable LocalDate reviewBy, String steward) {

	static ResourceSummary of(ResourceDocument document) {
		Editorial editorial = document.editorial();
		return new ResourceSummary(document.id(), document.kind().code(), document.title(), document.summary(),
				document.language().code(), document.tags().themes(), url(document), editorial.reviewed(),
				editorial.reviewBy(), editorial.steward());
	}

	static String url(ResourceDocument document) {
		return "/api/" + document.kind().collection() + "/" + document.id();
	}

}
