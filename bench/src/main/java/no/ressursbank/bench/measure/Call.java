package no.ressursbank.bench.measure;

/**
 * A question that a server is asked.
 */
@FunctionalInterface
public interface Call {

	/** Asks, waits for the whole answer and tells whether it was one. */
	boolean ask();

}
