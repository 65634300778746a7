package no.ressursbank.content.guard;

/**
 * The part of a post in which something was found.
 */
public enum Field {

	TITLE, TEXT

}
