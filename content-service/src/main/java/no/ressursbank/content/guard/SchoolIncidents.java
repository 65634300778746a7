package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * A named school and something that happened there, in one sentence.
 */
final class SchoolIncidents implements Detector {

	private static final int NEAR = 30;

	private final WordList incident = WordList.of("incident");

	private final WordList method = WordList.of("method");

	@Override
	public List<Hit> find(Reading reading) {
		Words words = reading.words();
		List<Hit> hits = new ArrayList<>();
		for (int at = 0; at < words.size(); at++) {
			if (Schools.isNamed(words, at) && hasIncident(words, at)) {
				hits.add(new Hit(Rule.SCHOOL_INCIDENT, words.at(Schools.start(words, at)).from(), words.at(at).to()));
			}
		}
		return hits;
	}

	private boolean hasIncident(Words words, int school) {
		int sentence = words.at(school).sentence();
		int from = Math.max(words.start(sentence), school - NEAR);
		int to = Math.min(words.start(sentence + 1), school + NEAR);
		boolean happened = false;
		for (int at = from; at < to; at++) {
			if (this.method.contains(words.at(at))) {
				return false;
			}
			happened |= this.incident.contains(words.at(at));
		}
		return happened;
	}

}
