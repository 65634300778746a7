package no.ressursbank.resourceindex;

import java.util.Locale;

/**
 * The languages content may be written in: bokmål, nynorsk, Northern Sami and English.
 */
public enum Language {

	NB, NN, SE, EN;

	/**
	 * The ISO 639-1 code.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The language with this code.
	 * @param code one of nb, nn, se, en
	 * @throws IllegalArgumentException for any other code
	 */
	public static Language ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
