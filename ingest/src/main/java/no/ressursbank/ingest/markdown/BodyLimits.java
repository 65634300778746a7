package no.ressursbank.ingest.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Rejection;

/**
 * What no person writes and Flexmark suffers from: its time grows with the square of
 * lines, marks and levels, and its stack with the levels. Looked at before it parses.
 */
final class BodyLimits {

	/** The longest of 1,700 real pages had 1,225. */
	private static final int MAX_LINES = 3_000;

	/** The longest line of 1,700 real pages had 4,758 characters. */
	private static final int MAX_LINE = 8_000;

	/**
	 * Marks of emphasis, links and the like between two blank lines; real pages had up to
	 * 232.
	 */
	private static final int MAX_MARKS = 3_000;

	private static final int MAX_NESTING = 40;

	private static final String MARKS = "*_[]\\{@";

	/** The markers of quotes, lists and definitions that a line may begin with. */
	private static final Pattern CONTAINER = Pattern.compile("\\G[ \\t]*(?:>|(?:[-+*:]|\\d{1,9}[.)])(?=[ \\t]|$))");

	private int offset;

	private int lines;

	private int marks;

	private BodyLimits() {
	}

	/**
	 * Checks a body.
	 * @throws Rejection with the line where it is too much
	 */
	static void check(String body, Places places) throws Rejection {
		BodyLimits limits = new BodyLimits();
		for (String line : body.split("\n", -1)) {
			String problem = limits.problem(line);
			if (!problem.isEmpty()) {
				throw new Rejection(Finding.error(places.at(limits.offset), "too-deep", problem));
			}
			limits.offset += line.length() + 1;
		}
	}

	private String problem(String line) {
		if (++this.lines > MAX_LINES) {
			return "Teksten har over " + MAX_LINES + " linjer. Del den i flere filer.";
		}
		if (line.length() > MAX_LINE) {
			return "Linjen er på over " + MAX_LINE + " tegn. Del den opp.";
		}
		if (containers(line) > MAX_NESTING) {
			return "Sitater og lister er nøstet i over " + MAX_NESTING + " nivåer. Bruk færre nivåer.";
		}
		return inline(line);
	}

	private String inline(String line) {
		this.marks = line.isBlank() ? 0 : this.marks + marks(line);
		return (this.marks > MAX_MARKS) ? "Avsnittet har over " + MAX_MARKS + " tegn som «*», «_» og «[». Del det opp."
				: "";
	}

	/** Letter by letter: every line of every text passes here. */
	private static int marks(String line) {
		int marks = 0;
		for (int i = 0; i < line.length(); i++) {
			if (MARKS.indexOf(line.charAt(i)) >= 0) {
				marks++;
			}
		}
		return marks;
	}

	private static int containers(String line) {
		Matcher marker = CONTAINER.matcher(line);
		int depth = 0;
		while (marker.find()) {
			depth++;
		}
		return (depth > MAX_NESTING && isRule(line)) ? 0 : depth;
	}

	/** A line of nothing but equal marks is a rule, not a list in a list. */
	private static boolean isRule(String line) {
		int[] marks = line.chars().filter((c) -> c != ' ' && c != '\t').distinct().limit(2).toArray();
		return marks.length == 1 && "-*".indexOf(marks[0]) >= 0;
	}

}
