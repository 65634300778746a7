package no.ressursbank.portal.theme;

import java.util.List;

import no.ressursbank.portal.bank.Hit;

/**
 * What a theme has of a kind.
 */
record Shelf(String kind, List<Hit> hits) {

	private static final List<String> KINDS = List.of("article", "material", "course", "webinar", "contact");

	static List<Shelf> of(List<Hit> hits) {
		return KINDS.stream()
			.map((kind) -> new Shelf(kind, hits.stream().filter((hit) -> hit.kind().equals(kind)).toList()))
			.filter((shelf) -> !shelf.hits.isEmpty())
			.toList();
	}

}
