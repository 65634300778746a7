package no.ressursbank.ingest.finding;

/**
 * One thing an editor should know.
 *
 * @param rule stable slug of the rule, such as {@code unknown-theme}
 * @param message what is wrong and what to do, in bokmål
 */
public record Finding(Place place, Severity severity, String rule, String message) {

	public static Finding blocking(Place place, String rule, String message) {
		return new Finding(place, Severity.BLOCKING, rule, message);
	}

	public static Finding error(Place place, String rule, String message) {
		return new Finding(place, Severity.ERROR, rule, message);
	}

	public static Finding warning(Place place, String rule, String message) {
		return new Finding(place, Severity.WARNING, rule, message);
	}

	/**
	 * The same finding where it stops everything: a broken vocabulary file is not one
	 * rejected file among others.
	 */
	public Finding asBlocking() {
		return new Finding(this.place, Severity.BLOCKING, this.rule, this.message);
	}

}
