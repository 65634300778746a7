package no.ressursbank.bench.measure;

/**
 * One question of a {@link SteadyLoad}.
 *
 * @param due when it was to be asked, as {@link System#nanoTime()}
 * @param nanos from then to the end of the reply
 */
public record Sample(long due, long nanos, Reply reply) {

	/** As a timing of those who want an answer. */
	public Timing timing() {
		return new Timing(this.nanos, this.reply.isAnswer());
	}

}
