package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Phone numbers of people. Short numbers, 800 numbers and the listed ones of help lines
 * and offices are public, and let through.
 */
final class PhoneNumbers implements Detector {

	private static final int LENGTH = 8;

	private static final int LONGEST_ABROAD = 13;

	private static final int CUE = 40;

	private static final Set<String> SEPARATORS = Set.of(" ", "-", ".");

	private static final Set<String> GAPS = Set.of("", " ", "-", ") ", " (");

	private static final Pattern NAMED = Pattern
		.compile("tlf|tel[e:.]|\\bring|mob|sms|vipps|whatsapp|signal|\\bnås|nåast|nummer|kontakt|skriv til");

	/** Words of other numbers with eight digits. */
	private static final Pattern OTHER = Pattern
		.compile("(?:sak|ordre|journal|referat|prosjekt|konto|serie|faktura|bestillings|rekvisisjons)[a-zæøå]*"
				+ "(?: sin)?(?: sak)?(?: ?n(?:umme)?r)?[.:]? ?$|(?:isbn|issn|kid|doi|id|nr|orgnr)[-.:]? ?$");

	private final Set<String> publicNumbers;

	PhoneNumbers(Set<String> publicNumbers) {
		this.publicNumbers = publicNumbers;
	}

	@Override
	public List<Hit> find(Reading reading) {
		Digits digits = new Digits(reading);
		List<Hit> hits = new ArrayList<>();
		for (int i = 0; i < digits.count(); i++) {
			int from = i;
			if (digits.bounds(from)) {
				foreign(reading, digits, from).or(() -> norwegian(reading, digits, from)).ifPresent(hits::add);
			}
		}
		return hits;
	}

	private Optional<Hit> norwegian(Reading reading, Digits digits, int from) {
		int to = from + LENGTH;
		if (!digits.hangTogether(from, to) || !digits.bounds(to) || digits.value(from) < 2
				|| isPublic(digits, from, to)) {
			return Optional.empty();
		}
		String before = reading.before(digits.place(from), CUE);
		boolean written = switch (digits.shape(from, to)) {
			case "8" -> isWhole(reading, digits, from, before);
			case "3+2+3", "2+2+2+2" -> oneSeparator(digits, from, to) && aloneOrPrefixed(digits, from, to);
			case "1+1+1+1+1+1+1+1" -> digits.standsAlone(from, to) && NAMED.matcher(before).find();
			default -> false;
		};
		return (written && !OTHER.matcher(before).find()) ? Optional.of(hit(digits, from, to)) : Optional.empty();
	}

	private static boolean isWhole(Reading reading, Digits digits, int from, String before) {
		int place = digits.place(from);
		boolean glued = place > 0 && "/=-_.,#&?".indexOf(reading.text().charAt(place - 1)) >= 0;
		boolean mobile = digits.value(from) == 4 || digits.value(from) == 9;
		String after = reading.after(place + LENGTH, 2);
		boolean decimal = after.length() == 2 && ".,/-_".indexOf(after.charAt(0)) >= 0
				&& Character.isLetterOrDigit(after.charAt(1));
		return !glued && !decimal && !isDate(digits, from) && (mobile || NAMED.matcher(before).find());
	}

	/** Such as 20250312. */
	private static boolean isDate(Digits digits, int from) {
		int month = 10 * digits.value(from + 4) + digits.value(from + 5);
		int day = 10 * digits.value(from + 6) + digits.value(from + 7);
		return digits.value(from) == 2 && digits.value(from + 1) == 0 && month >= 1 && month <= 12 && day >= 1
				&& day <= 31;
	}

	private static boolean oneSeparator(Digits digits, int from, int to) {
		String separator = "";
		for (int digit = from + 1; digit < to; digit++) {
			String gap = digits.gap(digit);
			if (!gap.isEmpty()) {
				if (!SEPARATORS.contains(gap) || !(separator.isEmpty() || separator.equals(gap))) {
					return false;
				}
				separator = gap;
			}
		}
		return true;
	}

	private static boolean aloneOrPrefixed(Digits digits, int from, int to) {
		return digits.standsAlone(from, to) || digits.standsAlone(from - 2, to, "47")
				|| digits.standsAlone(from - 4, to, "0047") || (to < digits.count() && !digits.gap(to).equals(" ")
						&& (from == 0 || !digits.hangTogether(from - 1, from + 1)));
	}

	/** A plus or two zeros, and then as many digits as a number abroad has. */
	private Optional<Hit> foreign(Reading reading, Digits digits, int from) {
		int place = digits.place(from);
		boolean plus = place > 0 && reading.text().charAt(place - 1) == '+';
		int to = from;
		while (plus && to < digits.count() && to - from < LONGEST_ABROAD
				&& (to == from || continues(digits, from, to))) {
			to++;
		}
		boolean home = to - from >= 2 && digits.value(from) == 4 && digits.value(from + 1) == 7;
		boolean whole = home ? to - from == 2 + LENGTH && !isPublic(digits, from + 2, to) : to - from >= 9;
		return whole ? Optional.of(hit(digits, from, to)) : Optional.empty();
	}

	private static boolean continues(Digits digits, int from, int to) {
		return digits.hangTogether(from, to + 1) && GAPS.contains(digits.gap(to));
	}

	private boolean isPublic(Digits digits, int from, int to) {
		StringBuilder number = new StringBuilder(LENGTH);
		for (int digit = from; digit < to; digit++) {
			number.append(digits.value(digit));
		}
		return number.indexOf("80") == 0 || number.indexOf("81") == 0 || number.indexOf("82") == 0
				|| this.publicNumbers.contains(number.toString());
	}

	private static Hit hit(Digits digits, int from, int to) {
		return new Hit(Rule.PHONE, digits.place(from), digits.place(to - 1) + 1);
	}

}
