package no.ressursbank.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import no.ressursbank.ingest.resource.Signpost;

/**
 * The words that lead to the resources beside each one, whichever of the two names the
 * other. What an editor relates answers the same need, though it may use other words: the
 * idea of anchor text (Craswell, Hawking and Robertson, Effective site finding using link
 * anchor information, SIGIR 2001).
 */
final class Neighbours {

	private Neighbours() {
	}

	/**
	 * Finds them.
	 * @param signposts of all that is published, by id
	 * @return by id, of those that have any; always in the same order
	 */
	static Map<String, List<String>> words(Map<String, Signpost> signposts) {
		SortedMap<String, SortedSet<String>> beside = new TreeMap<>();
		signposts.forEach((id, signpost) -> signpost.related()
			.stream()
			.filter((other) -> signposts.containsKey(other) && !other.equals(id))
			.forEach((other) -> {
				beside.computeIfAbsent(id, (absent) -> new TreeSet<>()).add(other);
				beside.computeIfAbsent(other, (absent) -> new TreeSet<>()).add(id);
			}));
		Map<String, List<String>> words = new TreeMap<>();
		beside.forEach((id, others) -> words.put(id,
				others.stream()
					.map(signposts::get)
					.flatMap((signpost) -> Objects.requireNonNull(signpost).words().stream())
					.toList()));
		return words;
	}

}
