package no.ressursbank.ingest.pdf.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins two lines of a paragraph by the Norwegian rules of the hyphen: a word divided at
 * the end of its line becomes one again, «risiko- og» stays as it is, and so does the
 * hyphen of «PPT-veileder». What stands undivided elsewhere in the document decides when
 * the rules leave a doubt.
 */
final class Hyphens {

	/** After these the part before the hyphen stands for a whole word. */
	private static final Set<String> COORDINATORS = Set.of("og", "eller", "samt", "men", "til", "som", "både", "enten",
			"respektive", "kontra", "and", "or");

	private static final Pattern END = Pattern.compile("(?<part>[\\p{L}\\d]+)(?<hyphen>[-\u2010\u00AD])$");

	private static final Pattern START = Pattern.compile("^[\\p{L}\\d]+");

	/** An address is broken after these without a hyphen. */
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*[/._=&?-]$");

	private final Set<String> words = new HashSet<>();

	/** Learns the words of a line that stand undivided. */
	void learn(String line) {
		int from = 0;
		for (int at = 0; at < line.length() - 1; at++) {
			if (!isOfWord(line, at)) {
				add(line.substring(from, at));
				from = at + 1;
			}
		}
	}

	private void add(String word) {
		if (!word.isEmpty()) {
			this.words.add(word.replace('\u2010', '-').toLowerCase(Locale.ROOT));
		}
	}

	private static boolean isOfWord(String line, int at) {
		char character = line.charAt(at);
		return Character.isLetterOrDigit(character) || ((character == '-' || character == '\u2010') && at > 0
				&& Character.isLetterOrDigit(line.charAt(at - 1)));
	}

	/** Only its end tells how a line goes on, and a cell may be a long text. */
	private static String lastWord(String line) {
		return line.substring(line.lastIndexOf(' ') + 1);
	}

	/** Whether a line ends in the middle of a word or an address. */
	static boolean isDivided(String line) {
		String last = lastWord(line);
		return END.matcher(last).find() || ADDRESS.matcher(last).find();
	}

	/**
	 * What a line becomes when another follows in the same paragraph.
	 * @return the line with or without its hyphen, with a space if one belongs there
	 */
	String before(String line, String next) {
		String last = lastWord(line);
		Matcher end = END.matcher(last);
		Matcher start = START.matcher(next);
		if (!end.find() || !start.find()) {
			return ADDRESS.matcher(last).find() ? line : line + " ";
		}
		String stem = line.substring(0, line.length() - 1);
		if (COORDINATORS.contains(start.group())) {
			return stem + "- ";
		}
		boolean soft = end.group("hyphen").equals("\u00AD");
		return (!soft && keepsHyphen(end.group("part"), start.group())) ? stem + "-" : stem;
	}

	private boolean keepsHyphen(String part, String next) {
		String hyphenated = part.toLowerCase(Locale.ROOT) + "-" + next.toLowerCase(Locale.ROOT);
		if (this.words.contains(hyphenated)) {
			return true;
		}
		if (this.words.contains(hyphenated.replace("-", ""))) {
			return false;
		}
		boolean abbreviation = part.equals(part.toUpperCase(Locale.ROOT));
		return abbreviation || !Character.isLowerCase(next.charAt(0));
	}

}
