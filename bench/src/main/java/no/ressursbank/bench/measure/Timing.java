package no.ressursbank.bench.measure;

/**
 * One call that was made.
 *
 * @param nanos the time to the end of the answer
 * @param answered whether it was an answer
 */
public record Timing(long nanos, boolean answered) {

	static Timing of(Call call) {
		return since(System.nanoTime(), call);
	}

	/** As long as someone has waited who came earlier than the call. */
	static Timing since(long start, Call call) {
		boolean answered = call.ask();
		return new Timing(System.nanoTime() - start, answered);
	}

}
