package no.ressursbank.language;

/**
 * How much of a word's ending is removed.
 */
public enum Level {

	/** The forms of one word meet: {@code mobbinga} and {@code mobbing}. */
	INFLECTION,

	/** Words made from one another meet as well: {@code mobbing} and {@code mobbe}. */
	ROOT

}
