package no.ressursbank.ingest.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import no.ressursbank.ingest.finding.Finding;

/**
 * Counts what would only be said over again: a folder from elsewhere may break one rule
 * in a thousand files, and whoever has read it ten times knows.
 */
final class Repetition {

	private static final int FILES = 10;

	private final boolean all;

	private final Map<String, Set<String>> files = new HashMap<>();

	private final SortedMap<String, Integer> left = new TreeMap<>();

	/** Everything is news when all shall be shown. */
	Repetition(boolean all) {
		this.all = all;
	}

	/**
	 * Whether a rule has not yet been told of in so many other files; asked once of each.
	 */
	boolean isNews(Finding finding) {
		Set<String> told = this.files.computeIfAbsent(finding.rule(), (rule) -> new HashSet<>());
		if (this.all || told.contains(finding.place().file()) || told.size() < FILES) {
			told.add(finding.place().file());
			return true;
		}
		this.left.merge(finding.rule(), 1, Integer::sum);
		return false;
	}

	/** How many of each rule were no news. */
	SortedMap<String, Integer> left() {
		return this.left;
	}

}
