package no.ressursbank.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import no.ressursbank.resourceindex.ResourceDocument;

/**
 * Chooses among what is related to a resource: one of each text and its translation, and
 * a mix of kinds, since a course may help where six articles say the same.
 */
record RelatedChoice(ResourceDocument resource) {

	/** What each hit of a kind takes from the next one of that kind. */
	private static final double SAME_KIND = 0.9;

	/**
	 * Chooses.
	 * @param found the nearest first
	 * @param most how many
	 */
	List<FoundResource> of(List<FoundResource> found, int most) {
		List<FoundResource> rest = new ArrayList<>(withoutTranslations(found));
		List<FoundResource> chosen = new ArrayList<>();
		Map<String, Double> weights = new HashMap<>();
		while (!rest.isEmpty() && chosen.size() < most) {
			FoundResource next = rest.stream()
				.max(Comparator.comparingDouble((hit) -> score(hit, weights)))
				.orElseThrow();
			rest.remove(next);
			chosen.add(next);
			weights.merge(next.resource().kind(), SAME_KIND, (weight, one) -> weight * one);
		}
		return chosen;
	}

	private double score(FoundResource hit, Map<String, Double> weights) {
		boolean byEditor = this.resource.editorial().related().contains(hit.resource().id());
		return hit.score() * (byEditor ? 1 : weights.getOrDefault(hit.resource().kind(), 1d));
	}

	private static List<FoundResource> withoutTranslations(List<FoundResource> found) {
		Set<String> texts = new HashSet<>();
		return found.stream().filter((hit) -> {
			ShownResource shown = hit.resource();
			return texts.add(Objects.requireNonNullElse(shown.editorial().translationOf(), shown.id()));
		}).toList();
	}

}
