package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of cases and journals: whoever has access to the archive finds the child by
 * them.
 */
final class CaseNumbers implements Detector {

	private static final Pattern CUE = Pattern
		.compile("(?:arkiv|polit)?saks?(?:n(?:umme)?r|[- ]?id| n(?:umme)?r)\\b|journal(?:nummer|nr)\\b"
				+ "|\\b(?:vår|deres|dykkar|sin) (?:ref\\b|referanse)");

	/** A year or two letters and a serial number, or a long number. */
	private static final Pattern NUMBER = Pattern.compile("\\d{2,4}[/-]\\d{2,6}|\\d{5,12}");

	private static final int NEAR = 14;

	@Override
	public List<Hit> find(Reading reading) {
		List<Hit> hits = new ArrayList<>();
		Matcher cue = CUE.matcher(reading.after(0, reading.text().length()));
		while (cue.find()) {
			Matcher number = NUMBER.matcher(reading.after(cue.end(), NEAR + 12));
			if (number.find() && number.start() <= NEAR) {
				hits.add(new Hit(Rule.CASE_NUMBER, cue.start(), cue.end() + number.end()));
			}
		}
		return hits;
	}

}
