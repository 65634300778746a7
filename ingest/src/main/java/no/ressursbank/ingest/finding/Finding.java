package no.ressursbank.ingest.finding;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One thing an editor should know.
 *
 * @param rule stable slug of the rule, such as {@code unknown-theme}
 * @param message what is wrong and what to do, in bokmål
 * @param replacement what to write instead of the value or the name at the place; null
 * when only a person can tell
 */
public record Finding(Place place, Severity severity, String rule, String message,
		@Nullable String replacement) implements Comparable<Finding> {

	private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
		.thenComparing(Finding::rule)
		.thenComparing(Finding::message);

	public static Finding blocking(Place place, String rule, String message) {
		return new Finding(place, Severity.BLOCKING, rule, message, null);
	}

	public static Finding error(Place place, String rule, String message) {
		return new Finding(place, Severity.ERROR, rule, message, null);
	}

	public static Finding warning(Place place, String rule, String message) {
		return new Finding(place, Severity.WARNING, rule, message, null);
	}

	public static Finding notice(Place place, String rule, String message) {
		return new Finding(place, Severity.NOTICE, rule, message, null);
	}

	/**
	 * The same finding where it stops everything: a broken vocabulary file is not one
	 * rejected file among others.
	 */
	public Finding asBlocking() {
		return new Finding(this.place, Severity.BLOCKING, this.rule, this.message, this.replacement);
	}

	/** The same finding, asking whether a known word was meant if one is near. */
	public Finding suggesting(Optional<String> word) {
		return word
			.map((known) -> new Finding(this.place, this.severity, this.rule,
					this.message + " Mente du «" + known + "»?", known))
			.orElse(this);
	}

	/** The same finding in other words. */
	public Finding saying(String words) {
		return new Finding(this.place, this.severity, this.rule, words, this.replacement);
	}

	/** The same finding, which already says what to write instead. */
	public Finding replacing(String text) {
		return new Finding(this.place, this.severity, this.rule, this.message, text);
	}

	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}

}
