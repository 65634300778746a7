package no.ressursbank.ingest.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;

/**
 * Checks a file as it is written, fields and body alike.
 */
public final class WholeText {

	/** A text may well tell what the law was before. */
	private static final Pattern OF_THE_PAST = Pattern
		.compile("(?i)\\b(?:tidlegare|tidligere|gamle|forrige|førre|opphevet|oppheva|før het|før heitte)\\b");

	private WholeText() {
	}

	/**
	 * What must not stand in the text, and what should not.
	 * @param file what findings call the file
	 * @param laws what it should not call provisions
	 */
	public static List<Finding> check(String text, String file, List<FormerLaw> laws) {
		List<Finding> findings = new ArrayList<>();
		IdentityNumbers.in(text)
			.forEach((number) -> findings.add(Finding.error(place(text, file, number), "identity-number",
					"Dette ser ut som et fødselsnummer. Ta det bort: ingen skal kunne kjennes igjen i innholdet. "
							+ "Er det alt lagt inn i git, si fra til redaksjonen.")));
		String lower = lowerCase(text);
		laws.forEach((law) -> law.in(text, lower)
			.stream()
			.filter((reference) -> !isOfThePast(text, reference))
			.forEach((reference) -> findings
				.add(Finding.warning(place(text, file, reference), "former-law", "«" + reference.group().strip()
						+ "» gjelder ikke lenger. Bestemmelsen står nå i " + law.now() + "."))));
		return findings;
	}

	/** Letter for letter, which the library's is not. */
	private static String lowerCase(String text) {
		char[] letters = text.toCharArray();
		for (int i = 0; i < letters.length; i++) {
			letters[i] = Character.toLowerCase(letters[i]);
		}
		return new String(letters);
	}

	/** As the sentence around it says, which may be broken over lines. */
	private static boolean isOfThePast(String text, MatchResult reference) {
		int from = Math.max(text.lastIndexOf(". ", reference.start()), text.lastIndexOf("\n\n", reference.start()));
		int to = text.indexOf(". ", reference.end());
		return OF_THE_PAST.matcher(text.substring(Math.max(0, from), (to < 0) ? text.length() : to)).find();
	}

	private static Place place(String text, String file, MatchResult match) {
		int line = 1 + (int) text.substring(0, match.start()).chars().filter((letter) -> letter == '\n').count();
		int start = text.lastIndexOf('\n', match.start() - 1) + 1;
		return new Place(file, line, 1 + text.codePointCount(start, match.start()));
	}

}
