package no.ressursbank.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.data.elasticsearch.core.SearchHit;

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
	List<SearchHit<ResourceDocument>> of(List<SearchHit<ResourceDocument>> found, int most) {
		List<SearchHit<ResourceDocument>> rest = new ArrayList<>(withoutTranslations(found));
		List<SearchHit<ResourceDocument>> chosen = new ArrayList<>();
		Map<Kind, Double> weights = new EnumMap<>(Kind.class);
		while (!rest.isEmpty() && chosen.size() < most) {
			SearchHit<ResourceDocument> next = rest.stream()
				.max(Comparator.comparingDouble((hit) -> score(hit, weights)))
				.orElseThrow();
			rest.remove(next);
			chosen.add(next);
			weights.merge(next.getContent().kind(), SAME_KIND, (weight, one) -> weight * one);
		}
		return chosen;
	}

	private double score(SearchHit<ResourceDocument> hit, Map<Kind, Double> weights) {
		ResourceDocument document = hit.getContent();
		boolean byEditor = this.resource.editorial().related().contains(document.id());
		return hit.getScore() * (byEditor ? 1 : weights.getOrDefault(document.kind(), 1d));
	}

	private static List<SearchHit<ResourceDocument>> withoutTranslations(List<SearchHit<ResourceDocument>> found) {
		Set<String> texts = new HashSet<>();
		return found.stream().filter((hit) -> {
			ResourceDocument document = hit.getContent();
			return texts.add(Objects.requireNonNullElse(document.editorial().translationOf(), document.id()));
		}).toList();
	}

}
