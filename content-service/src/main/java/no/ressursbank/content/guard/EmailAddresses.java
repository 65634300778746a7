package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses of people; those of an office, such as {@code postmottak@}, are let
 * through.
 */
final class EmailAddresses implements Detector {

	private static final Pattern AT = Pattern.compile(" ?@ ?| ?[(\\[{] ?(?:at|krøllalfa|alfakrøll) ?[)\\]}] ?");

	private static final Pattern LOCAL = Pattern
		.compile("[\\p{L}\\d_%+-]{1,40}(?: ?\\. ?[\\p{L}\\d_%+-]{1,40}){0,4}+$");

	private static final Pattern DOMAIN = Pattern
		.compile("^[\\p{L}\\d-]{1,60}(?:(?: ?\\. ?| ?[(\\[{] ?(?:dot|punktum) ?[)\\]}] ?)[\\p{L}\\d-]{2,60}){1,4}+");

	private static final int LONGEST = 100;

	private static final Set<String> OFFICES = Set.of("postmottak", "firmapost", "info", "kontakt", "kontor", "support",
			"hjelp", "help", "alarm", "servicedesk", "service", "servicetorg", "redaksjon", "admin", "noreply",
			"no-reply", "personvern", "personvernombud", "arkiv", "resepsjon", "sentralbord", "booking", "kurs",
			"pamelding", "påmelding", "webinar", "rektor", "hei", "tips", "presse", "press", "contact", "security",
			"abuse", "webmaster", "office", "fau", "hello", "mail", "epost", "team", "git", "hostmaster", "postmaster");

	@Override
	public List<Hit> find(Reading reading) {
		List<Hit> hits = new ArrayList<>();
		Matcher at = AT.matcher(reading.after(0, reading.text().length()));
		while (at.find()) {
			address(reading, at.start(), at.end()).ifPresent(hits::add);
		}
		return hits;
	}

	private static Optional<Hit> address(Reading reading, int from, int to) {
		Matcher domain = DOMAIN.matcher(reading.after(to, LONGEST));
		if (!domain.find()) {
			return Optional.empty();
		}
		Matcher local = LOCAL.matcher(reading.before(from, LONGEST));
		if (!local.find() || isOffice(local.group())) {
			return Optional.empty();
		}
		return Optional.of(new Hit(Rule.EMAIL, from - local.group().length(), to + domain.end()));
	}

	private static boolean isOffice(String local) {
		String name = local.toLowerCase(Locale.ROOT);
		return OFFICES.contains(name) || name.equals("post") || name.startsWith("post-") || name.startsWith("post.");
	}

}
