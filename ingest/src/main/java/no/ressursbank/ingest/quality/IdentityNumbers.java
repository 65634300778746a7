package no.ressursbank.ingest.quality;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds Norwegian identity numbers in content that everyone may read. Stricter about what
 * is one than the guard of what people post, which also asks people: here an account
 * number must not stop a pull request. Source: Skatteetaten, "Nytt fødselsnummer fra
 * 2032": from then the first control digit may leave the remainders 0 to 3.
 */
final class IdentityNumbers {

	/**
	 * What stands before a digit is looked at when there is one: most of a text is none.
	 */
	private static final Pattern DIGITS = Pattern
		.compile("([0-9](?<![0-9.][0-9])[0-9]{5})[ \\u00a0-]?([0-9]{5})(?![0-9])");

	private static final int[] FIRST = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0 };

	private static final int[] SECOND = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	private IdentityNumbers() {
	}

	/** Where they stand in a text. */
	static Stream<MatchResult> in(String text) {
		return DIGITS.matcher(text).results().filter((match) -> isOne(match.group(1) + match.group(2)));
	}

	private static boolean isOne(String digits) {
		int day = Integer.parseInt(digits.substring(0, 2)) % 40;
		// Synthetic numbers and help numbers have 40 or 80 more months.
		int month = Integer.parseInt(digits.substring(2, 4)) % 40;
		return day >= 1 && day <= 31 && month >= 1 && month <= 12 && remainder(digits, FIRST) <= 3
				&& remainder(digits, SECOND) == 0;
	}

	private static int remainder(String digits, int[] weights) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (digits.charAt(i) - '0');
		}
		return sum % 11;
	}

}
