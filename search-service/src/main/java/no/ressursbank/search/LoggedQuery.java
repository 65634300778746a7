package no.ressursbank.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import no.ressursbank.language.Normaliser;

/**
 * What is remembered of a search: the words, and how they fared. Nothing of who asked,
 * and no time finer than the day.
 *
 * @param id random, so that writing it again adds nothing; the server's own ids tell the
 * time
 * @param query in lower case, with single spaces
 * @param hits on all pages
 * @param tookMs how long it took, in milliseconds
 * @param day when it was asked, in Norway
 */
record LoggedQuery(UUID id, String query, int hits, int tookMs, LocalDate day) {

	/** What is longer is a text about someone, pasted. */
	private static final int LONGEST = 100;

	/**
	 * Eight digits or more, however they are grouped: a phone number, an identity number,
	 * a date of birth.
	 */
	private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){7}");

	private static final Pattern ADDRESS = Pattern.compile("\\S\\s*@\\s*\\S");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/**
	 * Takes from a search what may be kept.
	 * @param day today
	 * @return empty for what could be about a person, for browsing, and for all pages but
	 * the first
	 */
	static Optional<LoggedQuery> of(SearchRequest request, SearchResult result, LocalDate day) {
		String query = SPACES.matcher(Normaliser.normalise(request.q()).toLowerCase(Locale.ROOT))
			.replaceAll(" ")
			.strip();
		if (query.isEmpty() || request.cursor() != null || query.length() > LONGEST || NUMBER.matcher(query).find()
				|| ADDRESS.matcher(query).find()) {
			return Optional.empty();
		}
		return Optional.of(new LoggedQuery(UUID.randomUUID(), query, (int) Math.min(result.total(), Integer.MAX_VALUE),
				(int) Math.min(result.tookMs(), Integer.MAX_VALUE), day));
	}

}
