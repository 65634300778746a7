package no.ressursbank.ingest.report;

import java.util.Locale;
import java.util.ResourceBundle;

import no.ressursbank.ingest.finding.Severity;

/**
 * The words around findings, from {@code words_<language>.properties}.
 */
record Words(ResourceBundle bundle) {

	static Words in(String language) {
		return new Words(ResourceBundle.getBundle("no.ressursbank.ingest.report.words", Locale.of(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/** A text with values in its gaps. */
	String of(String key, Object... values) {
		String text = this.bundle.getString(key);
		for (int i = 0; i < values.length; i++) {
			text = text.replace("{" + i + "}", String.valueOf(values[i]));
		}
		return text;
	}

	String of(Severity severity) {
		return of("severity." + severity.name().toLowerCase(Locale.ROOT));
	}

	/** Such as "1 fil" or "148 filer". */
	String number(long count, String one) {
		return (count == 1) ? of(one) : of(one + "s", count);
	}

}
