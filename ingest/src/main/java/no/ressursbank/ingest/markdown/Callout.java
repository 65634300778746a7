package no.ressursbank.ingest.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.ressursbank.resourceindex.Language;

/**
 * A box beside the text, with the title it has when its author gives none.
 */
enum Callout {

	FAKTA, EKSEMPEL, ADVARSEL, AKUTT;

	/** What it is called in Markdown, and its class in the HTML. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The title in the language of the text around it. */
	String title(Language language) {
		return Wording.valueOf(name()).in(language);
	}

	static Optional<Callout> of(String code) {
		return Arrays.stream(values()).filter((callout) -> callout.code().equals(code)).findFirst();
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Callout::code).toList();
	}

}
