package no.ressursbank.ingest;

import java.util.Map;

/**
 * What differs between the live index and the next, in resources and entries of the
 * vocabulary.
 *
 * @param kept files that are broken now and stay as they were
 */
record Changes(long added, long changed, long unchanged, long removed, long kept) {

	static Changes between(Map<String, String> live, Map<String, String> next, long kept) {
		long added = next.keySet().stream().filter((id) -> !live.containsKey(id)).count();
		long unchanged = next.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(live.get(entry.getKey())))
			.count();
		long removed = live.keySet().stream().filter((id) -> !next.containsKey(id)).count();
		return new Changes(added, next.size() - added - unchanged, unchanged, removed, kept);
	}

}
