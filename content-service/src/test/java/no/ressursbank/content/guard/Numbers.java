package no.ressursbank.content.guard;

import java.util.Random;

/**
 * Makes identity numbers by the rules for issuing them, apart from the code that
 * recognises them.
 */
final class Numbers {

	private static final int[] FIRST = { 3, 7, 6, 1, 8, 9, 4, 5, 2 };

	private static final int[] SECOND = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 };

	private final Random random;

	Numbers(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * A number of a random kind: of birth or D-number, real or synthetic month, by the
	 * rule of today or of 2032.
	 */
	String next() {
		int days = this.random.nextBoolean() ? 40 : 0;
		int months = 40 * this.random.nextInt(3);
		return next(days, months, this.random.nextBoolean() ? 0 : this.random.nextInt(4));
	}

	/**
	 * A number of one kind.
	 * @param days added to the day: 0, or 40 for a D-number
	 * @param months added to the month: 0, 40 or 80
	 * @param remainder what the first control digit leaves: 0 today, up to 3 from 2032
	 */
	String next(int days, int months, int remainder) {
		while (true) {
			String number = "%02d%02d%02d%03d".formatted(1 + this.random.nextInt(28) + days,
					1 + this.random.nextInt(12) + months, this.random.nextInt(100), this.random.nextInt(1000));
			int first = control(number, FIRST, remainder);
			int second = (first > 9) ? first : control(number + first, SECOND, 0);
			if (first <= 9 && second <= 9) {
				return number + first + second;
			}
		}
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	private static int control(String number, int[] weights, int remainder) {
		int sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * (number.charAt(i) - '0');
		}
		return Math.floorMod(remainder - sum, 11);
	}

}
