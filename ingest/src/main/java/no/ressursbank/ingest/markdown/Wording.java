package no.ressursbank.ingest.markdown;

import no.ressursbank.resourceindex.Language;

/**
 * Words that the conversion adds to a text, in the language of the text.
 */
enum Wording {

	FAKTA("Fakta", "Fakta", "Facts"),

	EKSEMPEL("Eksempel", "Døme", "Example"),

	ADVARSEL("Advarsel", "Åtvaring", "Warning"),

	AKUTT("Akutt", "Akutt", "Urgent"),

	FOOTNOTES("Fotnoter", "Fotnotar", "Footnotes"),

	BACK("Tilbake til teksten", "Tilbake til teksten", "Back to the text"),

	DONE("Gjort", "Gjort", "Done"),

	OPEN("Ikke gjort", "Ikkje gjort", "Not done");

	private final String bokmal;

	private final String nynorsk;

	private final String english;

	Wording(String bokmal, String nynorsk, String english) {
		this.bokmal = bokmal;
		this.nynorsk = nynorsk;
		this.english = english;
	}

	/** The words in a language; in bokmål where we have none. */
	String in(Language language) {
		return switch (language) {
			case NN -> this.nynorsk;
			case EN -> this.english;
			case NB, SE -> this.bokmal;
		};
	}

}
