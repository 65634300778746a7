package no.ressursbank.content.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * What nearly every answer needs beside the resource itself.
 *
 * @param edition the publication it is of; empty when that is not known
 * @param themes all of them, in the order of the file they come from
 */
record Vocabulary(String edition, List<ResourceDocument> themes, Redirects redirects) {

	static Vocabulary of(String edition, List<ResourceDocument> documents) {
		List<ResourceDocument> themes = documents.stream()
			.filter((document) -> document.kind() == Kind.THEME)
			.sorted(Comparator.comparingInt(Vocabulary::order).thenComparing(ResourceDocument::id))
			.toList();
		Redirects redirects = documents.stream()
			.filter((document) -> document.details() != null && document.details().redirects() != null)
			.map((document) -> Objects.requireNonNull(Objects.requireNonNull(document.details()).redirects()))
			.findFirst()
			.orElse(new Redirects(List.of(), List.of()));
		return new Vocabulary(edition, themes, redirects);
	}

	/** Where a theme stands in the file it comes from. */
	static int order(ResourceDocument theme) {
		return Objects.requireNonNull(theme.theme()).order();
	}

}
