package no.ressursbank.bench.measure;

/**
 * Something that is asked while a server is not well.
 */
@FunctionalInterface
public interface Question {

	/** Asks and waits for what comes; never fails. */
	Reply ask();

}
