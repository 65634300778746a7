package no.ressursbank.content.guard;

/**
 * Rules of the Norwegian identity numbers: date, individual number, two control digits.
 * Source: Skatteetaten, "Nytt fødselsnummer fra 2032": from then the first control digit
 * may leave the remainders 0 to 3.
 */
final class IdentityNumber {

	static final int LENGTH = 11;

	private static final int[] FIRST_WEIGHTS = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1 };

	private static final int[] SECOND_WEIGHTS = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	private static final int[] DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	private IdentityNumber() {
	}

	/** Whether eleven digits are a number by the rule of today or of 2032. */
	static boolean isValid(int[] digits) {
		return hasDate(digits) && remainder(digits, FIRST_WEIGHTS) <= 3 && remainder(digits, SECOND_WEIGHTS) == 0;
	}

	/**
	 * Whether the first six digits are a date: D-numbers have 40 more days, synthetic
	 * ones and help numbers 40 or 80 more months.
	 */
	static boolean hasDate(int[] digits) {
		int day = 10 * digits[0] + digits[1];
		int month = 10 * digits[2] + digits[3];
		int year = 10 * digits[4] + digits[5];
		day -= (day > 40) ? 40 : 0;
		month -= (month > 80) ? 80 : (month > 40) ? 40 : 0;
		if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
			return false;
		}
		return month != 2 || day < 29 || year % 4 == 0;
	}

	/** Whether the digits can be an account number: the last one is a control digit. */
	static boolean isAccount(int[] digits) {
		return remainder(digits, SECOND_WEIGHTS) == 0;
	}

	private static int remainder(int[] digits, int[] weights) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * digits[i];
		}
		return sum % 11;
	}

}
