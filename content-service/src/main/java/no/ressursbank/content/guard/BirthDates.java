package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day somebody was born, said to be it.
 */
final class BirthDates implements Detector {

	private static final Pattern CUE = Pattern
		.compile("\\bfødselsda[a-zæøå]*|\\b(?:født|fødd|fødde)\\b|\\bf\\. ?(?=\\d)|\\bbursdag(?:en)?\\b|\\bdob\\b"
				+ "|\\bfyl(?:te|ler|t) \\S{1,8} år\\b");

	private static final String MONTH = "(?:jan|feb|mars|apr|mai|juni|juli|aug|sep|okt|nov|des)[a-z]{0,7}";

	private static final String ORDINAL = "(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende"
			+ "|niende|tiende|ellevte|tolvte|[a-zæøå]{3,6}tende|tjuende|tjue[a-zæøå]{4,7}|trettiende|trettiførste)";

	private static final Pattern DATE = Pattern.compile(
			"\\d{1,2}[./-] ?\\d{1,2}[./-] ?\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b[0-3]\\d[01]\\d{3}\\b|(?:\\d{1,2}\\.? ?|"
					+ ORDINAL + " )" + MONTH + "(?: \\d{4})?|\\b\\d{1,2}/\\d{1,2}[ -]\\d{2,4}\\b");

	private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

	private static final Pattern DIED = Pattern.compile("\\bdød|^ ?\\d{3}\\b");

	private static final int OLDEST = 1950;

	/** Words that may stand between, such as a place. */
	private static final int NEAR = 22;

	@Override
	public List<Hit> find(Reading reading) {
		List<Hit> hits = new ArrayList<>();
		Matcher cue = CUE.matcher(reading.after(0, reading.text().length()));
		while (cue.find()) {
			Matcher date = DATE.matcher(reading.after(cue.end(), NEAR + 24));
			if (date.find() && date.start() <= NEAR && isOfSomebodyNear(reading, cue, date)) {
				hits.add(new Hit(Rule.BIRTH_DATE, cue.start(), cue.end() + date.end()));
			}
		}
		return hits;
	}

	/**
	 * Not of somebody in a book: a pupil or a parent is alive, and born after the war.
	 */
	private static boolean isOfSomebodyNear(Reading reading, Matcher cue, Matcher date) {
		Matcher year = YEAR.matcher(date.group());
		boolean old = year.find() && Integer.parseInt(year.group()) < OLDEST;
		boolean dated = date.group().chars().filter(Character::isDigit).count() > 2 || !cue.group().startsWith("fød")
				|| date.group().chars().noneMatch(Character::isDigit);
		String between = reading.after(cue.end(), date.start());
		String then = reading.after(cue.end() + date.end(), NEAR);
		return dated && !old && !between.contains("død") && !DIED.matcher(then).find();
	}

}
