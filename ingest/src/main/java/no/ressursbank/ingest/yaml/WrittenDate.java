package no.ressursbank.ingest.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote where a date should stand.
 */
final class WrittenDate {

	/** As dates are written in Norway: day, month, year. */
	private static final Pattern NORWEGIAN = Pattern
		.compile("(?<day>[0-9]{1,2})[./-](?<month>[0-9]{1,2})[./-](?<year>20[0-9]{2})");

	/** The right order, but with other signs or without a nought. */
	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?<year>20[0-9]{2})[./-](?<month>[0-9]{1,2})[./-](?<day>[0-9]{1,2})");

	private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

	private WrittenDate() {
	}

	/**
	 * The date that was meant, in ISO form; empty when it cannot be told or exists not.
	 */
	static Optional<String> meant(String text) {
		return meant(NORWEGIAN.matcher(text)).or(() -> meant(YEAR_FIRST.matcher(text)));
	}

	/** What is wrong with it and what to write. */
	static String advice(String text) {
		Optional<String> meant = meant(text);
		if (meant.isPresent()) {
			return " er ikke skrevet som en dato. Skriv " + meant.get() + ".";
		}
		Matcher iso = ISO.matcher(text);
		if (!iso.matches()) {
			return " er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2026-11-21.";
		}
		int month = Integer.parseInt(iso.group(2));
		if (month < 1 || month > 12) {
			return " er ikke en dato: det finnes ingen måned " + month + ". Skriv ÅÅÅÅ-MM-DD.";
		}
		int days = YearMonth.of(Integer.parseInt(iso.group(1)), month).lengthOfMonth();
		return " finnes ikke i kalenderen: den måneden har " + days + " dager. Skriv en dato fra 01 til " + days + ".";
	}

	private static Optional<String> meant(Matcher date) {
		try {
			return date.matches() ? Optional.of(
					LocalDate
						.of(Integer.parseInt(date.group("year")), Integer.parseInt(date.group("month")),
								Integer.parseInt(date.group("day")))
						.toString())
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
