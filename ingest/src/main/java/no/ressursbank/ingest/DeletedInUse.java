package no.ressursbank.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Finds what would vanish though something published still leads to it: also where no
 * version control knows that it was there.
 */
final class DeletedInUse {

	private DeletedInUse() {
	}

	/**
	 * Why the next publication may not be.
	 * @param live ids of what is published now
	 * @param published finds what is published now, by id
	 * @return for the editor; empty when nothing in use vanishes
	 */
	static Optional<String> in(Set<String> live, NextEdition next,
			Function<String, Optional<ResourceDocument>> published) {
		Set<String> gone = new HashSet<>(live);
		gone.removeAll(next.documents().keySet());
		List<ResourceDocument> kept = next.kept().stream().flatMap((id) -> published.apply(id).stream()).toList();
		// To read all texts costs time: only when something is gone.
		Stream<ResourceDocument> users = gone.isEmpty() ? kept.stream() : Stream.concat(next.all(), kept.stream());
		Set<String> components = components(next);
		Set<String> uses = new TreeSet<>();
		users.forEach((document) -> {
			targets(document).stream().filter(gone::contains).forEach((id) -> uses.add(use(id, document)));
			document.tags()
				.model()
				.stream()
				.filter((id) -> !components.isEmpty() && !components.contains(id))
				.forEach((id) -> uses.add(use(id, document)));
		});
		return uses.isEmpty() ? Optional.empty() : Optional.of("Slettet, men i bruk: " + String.join(", ", uses) + ".");
	}

	private static Set<String> components(NextEdition next) {
		return next.content()
			.vocabulary()
			.stream()
			.flatMap((document) -> Stream.ofNullable(document.model()))
			.flatMap((model) -> model.modules().stream())
			.flatMap((module) -> module.components().stream())
			.map(ModelEntry.Component::id)
			.collect(Collectors.toSet());
	}

	private static List<String> targets(ResourceDocument document) {
		List<String> targets = new ArrayList<>(document.editorial().related());
		Optional.ofNullable(document.editorial().translationOf()).ifPresent(targets::add);
		if (document.details() != null && document.details().course() != null) {
			targets.addAll(document.details().course().refs());
		}
		return targets;
	}

	private static String use(String id, ResourceDocument user) {
		return "«" + id + "» (av «" + user.id() + "»)";
	}

}
