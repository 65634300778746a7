package no.ressursbank.content.guard;

import java.util.Random;

/**
 * Prints eleven digits and whether we take them for an identity number, a pair a line, to
 * be held against another program: 2 000 numbers of each of 24 kinds, and then as many
 * random ones as the argument says.
 */
final class NumberVerdicts {

	private static final int EACH = 2000;

	private NumberVerdicts() {
	}

	public static void main(String[] arguments) {
		Numbers numbers = new Numbers(1);
		Random random = new Random(2);
		for (int kind = 0; kind < 24; kind++) {
			for (int i = 0; i < EACH; i++) {
				print(numbers.next(40 * (kind % 2), 40 * (kind / 2 % 3), kind / 6));
			}
		}
		for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
			print("%011d".formatted(random.nextLong(100_000_000_000L)));
		}
	}

	private static void print(String number) {
		int[] digits = number.chars().map((c) -> c - '0').toArray();
		System.out.println(number + " " + IdentityNumber.isValid(digits));
	}

}
