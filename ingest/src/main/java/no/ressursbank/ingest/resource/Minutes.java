package no.ressursbank.ingest.resource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.ressursbank.resourceindex.Passage;
import tools.jackson.databind.JsonNode;

/**
 * How long something takes, as editors write it: 45, «45 min», «3 timer og 25 min», «1,5
 * time» or ISO 8601.
 */
final class Minutes {

	private static final Pattern WRITTEN = Pattern.compile(
			"(?:(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:timer|timar|time|t))?(?: ?og ?| )?(?:(\\d{1,4}) ?min(?:utter|utt)?\\.?)?");

	private static final BigDecimal HOUR = BigDecimal.valueOf(60);

	/** What adults read of such texts in a minute. */
	private static final int WORDS = 200;

	private Minutes() {
	}

	/** How long a text takes to read: at least a minute, as ISO 8601. */
	static String toRead(List<Passage> passages) {
		long words = passages.stream().mapToLong((passage) -> words(passage.text())).sum();
		return Duration.ofMinutes(Math.max(1, Math.round((double) words / WORDS))).toString();
	}

	/** What stands between spaces. */
	private static int words(String text) {
		return new StringTokenizer(text).countTokens();
	}

	/** The minutes; empty when the text says none. */
	static Optional<Integer> of(JsonNode node) {
		if (node.isInt()) {
			return Optional.of(node.asInt()).filter((minutes) -> minutes > 0);
		}
		String text = node.asString("").strip();
		return text.startsWith("P") ? iso(text) : written(text);
	}

	private static Optional<Integer> iso(String text) {
		try {
			return Optional.of((int) Duration.parse(text).toMinutes()).filter((minutes) -> minutes > 0);
		}
		catch (DateTimeParseException | ArithmeticException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Integer> written(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String hours = matcher.group(1);
		String minutes = matcher.group(2);
		int sum = (hours != null) ? new BigDecimal(hours.replace(',', '.')).multiply(HOUR).intValue() : 0;
		sum += (minutes != null) ? Integer.parseInt(minutes) : 0;
		return Optional.of(sum).filter((some) -> some > 0);
	}

}
