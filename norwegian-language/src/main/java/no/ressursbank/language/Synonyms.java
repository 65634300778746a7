package no.ressursbank.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the terms of synonym groups in queries. Immutable and thread-safe.
 */
public final class Synonyms {

	/** What weighs more comes first, so that the lighter duplicate goes. */
	private static final Comparator<Synonym> ORDER = Comparator.comparingInt(Synonym::start)
		.thenComparing(Synonym::end, Comparator.reverseOrder())
		.thenComparing(Synonym::weight, Comparator.reverseOrder());

	private final List<SynonymTerms> groups;

	private final Map<List<String>, List<Integer>> numbers = new HashMap<>();

	private final int longest;

	private Synonyms(List<SynonymTerms> groups) {
		this.groups = groups;
		for (int number = 0; number < groups.size(); number++) {
			for (List<String> term : groups.get(number).terms()) {
				this.numbers.computeIfAbsent(term, (key) -> new ArrayList<>()).add(number);
			}
		}
		this.longest = this.numbers.keySet().stream().mapToInt(List::size).max().orElse(0);
	}

	/**
	 * Makes synonyms of groups.
	 * @param groups any number of groups; a term may be in several
	 * @return the synonyms
	 */
	public static Synonyms of(List<SynonymGroup> groups) {
		return new Synonyms(groups.stream().map(SynonymTerms::of).toList());
	}

	/**
	 * Finds what may stand for words of a query. Inside a term that was found, a shorter
	 * one of the same group does not count.
	 * @param roots the query's words in order, each by
	 * {@link NorwegianTerms#root(String)}
	 * @return one synonym for each group with a term at a place, by place, the longest
	 * first; an alternative that several groups have for a place is given once, with the
	 * highest weight
	 */
	public List<Synonym> in(List<String> roots) {
		List<Synonym> found = new ArrayList<>();
		int[] covered = new int[this.groups.size()];
		for (int start = 0; start < roots.size(); start++) {
			for (int end = Math.min(start + this.longest, roots.size()); end > start; end--) {
				List<String> term = roots.subList(start, end);
				for (int number : this.numbers.getOrDefault(term, List.of())) {
					if (end > covered[number]) {
						covered[number] = end;
						SynonymTerms group = this.groups.get(number);
						found.add(new Synonym(start, end, group.besides(term), group.weight()));
					}
				}
			}
		}
		return withoutDuplicates(found);
	}

	private static List<Synonym> withoutDuplicates(List<Synonym> synonyms) {
		Set<Place> seen = new HashSet<>();
		return synonyms.stream()
			.sorted(ORDER)
			.map((synonym) -> synonym
				.keeping((alternative) -> seen.add(new Place(synonym.start(), synonym.end(), alternative))))
			.filter((synonym) -> !synonym.alternatives().isEmpty())
			.toList();
	}

	/** An alternative for a stretch of the query. */
	private record Place(int start, int end, List<String> alternative) {
	}

}
