package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What nearly every answer needs beside the resource itself.
 *
 * @param publication which one it is of; empty when that is not known
 * @param themes all of them, in the order of the file they come from
 * @param register the names behind the ids of stewards and laws
 * @param registered when that last changed
 * @param published when anything in the bank last changed
 */
record Vocabulary(String publication, List<ResourceDocument> themes, Redirects redirects, Register register,
		Instant registered, Instant published) {

	/** Of a bank that was never published. */
	static final Vocabulary NONE = of("", Instant.EPOCH, List.of());

	static Vocabulary of(String publication, Instant published, List<ResourceDocument> documents) {
		List<ResourceDocument> themes = documents.stream()
			.filter((document) -> document.kind() == Kind.THEME)
			.sorted(Comparator.comparingInt(Vocabulary::order).thenComparing(ResourceDocument::id))
			.toList();
		Instant registered = documents.stream()
			.filter((document) -> document.kind() == Kind.REGISTER)
			.map((document) -> document.revision().modified())
			.findFirst()
			.orElse(Instant.EPOCH);
		return new Vocabulary(publication, themes,
				details(documents, Details::redirects).findFirst().orElse(new Redirects(List.of(), List.of())),
				details(documents, Details::register).findFirst().orElse(Register.NONE), registered, published);
	}

	/** Where a theme stands in the file it comes from. */
	static int order(ResourceDocument theme) {
		return Objects.requireNonNull(theme.theme()).order();
	}

	private static <T> Stream<T> details(List<ResourceDocument> documents, Function<Details, @Nullable T> part) {
		return documents.stream()
			.flatMap((document) -> Stream.ofNullable(document.details()))
			.flatMap((details) -> Stream.ofNullable(part.apply(details)));
	}

}
