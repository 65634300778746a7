package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds identity numbers in any disguise, and tells numbers apart that look like them.
 */
final class IdentityNumbers implements Detector {

	private static final int LENGTH = IdentityNumber.LENGTH;

	private static final int CUE = 50;

	/** The longest stretch of words between a birth date and the five digits after it. */
	private static final int APART = 60;

	/** Ways of writing a number that are recognised also in the middle of others. */
	private static final Set<String> USUAL = Set.of("11", "6+5", "2+2+2+5", "2+2+2+3+2", "6+3+2");

	private static final Set<String> DATES = Set.of("6", "2+2+2");

	private static final List<String> ID_CUES = List.of("fødsels", "personn", "person-n", "fnr", "pnr", "d-n", "dnr",
			"ident");

	private static final List<String> ACCOUNT_CUES = List.of("konto", "bank");

	@Override
	public List<Hit> find(Reading reading) {
		Digits digits = new Digits(reading);
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < digits.count(); i++) {
			int from = i;
			if (digits.bounds(from)) {
				whole(reading, digits, from).or(() -> apart(digits, from)).ifPresent(hits::add);
			}
		}
		return hits;
	}

	private static Optional<Hit> whole(Reading reading, Digits digits, int from) {
		int to = from + LENGTH;
		if (!digits.hangTogether(from, to) || !digits.bounds(to)) {
			return Optional.empty();
		}
		String shape = digits.shape(from, to);
		boolean usual = USUAL.contains(shape);
		if (!usual && !digits.standsAlone(from, to)) {
			return Optional.empty();
		}
		return rule(reading, digits, from, shape).map((rule) -> hit(rule, digits, from, to));
	}

	private static Optional<Rule> rule(Reading reading, Digits digits, int from, String shape) {
		int[] values = digits.values(from, LENGTH);
		String before = reading.before(digits.place(from), CUE);
		boolean account = ACCOUNT_CUES.stream().anyMatch(before::contains);
		boolean grouped = shape.equals("4+2+5");
		if (IdentityNumber.isValid(values)) {
			// Every identity number is an account number too, and one in twelve of the
			// latter is the former. Nobody but the writer knows which it is: for the
			// child's sake it is not stored, and without the number nothing is lost.
			return Optional.of((account && grouped) ? Rule.ID_OR_ACCOUNT : Rule.NATIONAL_ID);
		}
		if (IdentityNumber.isAccount(values) && (account || grouped)) {
			return Optional.of(Rule.ACCOUNT_NUMBER);
		}
		boolean named = ID_CUES.stream().anyMatch(before::contains);
		return (named && IdentityNumber.hasDate(values)) ? Optional.of(Rule.NATIONAL_ID_TYPO) : Optional.empty();
	}

	/** A date, some words, and the five digits that belong to it. */
	private static Optional<Hit> apart(Digits digits, int from) {
		int middle = from + 6;
		int to = from + LENGTH;
		if (to > digits.count() || !digits.bounds(middle) || !digits.bounds(to) || !digits.hangTogether(from, middle)
				|| !digits.shape(middle, to).equals("5")) {
			return Optional.empty();
		}
		boolean near = digits.place(middle) - digits.place(middle - 1) <= APART;
		boolean date = DATES.contains(digits.shape(from, middle));
		return (near && date && IdentityNumber.isValid(digits.values(from, LENGTH)))
				? Optional.of(hit(Rule.NATIONAL_ID, digits, from, to)) : Optional.empty();
	}

	private static Hit hit(Rule rule, Digits digits, int from, int to) {
		return new Hit(rule, digits.place(from), digits.place(to - 1) + 1);
	}

}
