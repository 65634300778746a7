package no.ressursbank.bench.proxy;

import java.time.Duration;

/**
 * What a {@link FaultProxy} does to connections.
 */
public sealed interface Fault {

	/** Everything passes. */
	Fault NONE = new None();

	/** Nothing wrong. */
	record None() implements Fault {
	}

	/**
	 * The server is far away: what it sends arrives later.
	 *
	 * @param time for every piece of an answer
	 */
	record Latency(Duration time) implements Fault {
	}

	/**
	 * The way is narrow: what the server sends arrives when so much of it has been
	 * carried.
	 *
	 * @param bytesPerSecond at least 1
	 */
	record Narrow(int bytesPerSecond) implements Fault {
	}

	/**
	 * Every connection is reset as soon as something is sent, and the idle ones at once.
	 */
	record Reset() implements Fault {
	}

	/**
	 * Half open: the other side is gone, and nobody has told. Connections stay, take what
	 * is sent and never answer; those that were used meanwhile are dead for good.
	 */
	record Silence() implements Fault {
	}

	/**
	 * Answers come so slowly that a connection is never idle and never done.
	 *
	 * @param bytesPerSecond at least 1
	 */
	record Drip(int bytesPerSecond) implements Fault {
	}

	/**
	 * The connection ends in the middle of an answer.
	 *
	 * @param afterBytes so much of what the server sends next passes before
	 */
	record Cut(int afterBytes) implements Fault {
	}

	/** Nobody listens. */
	record Refuse() implements Fault {
	}

	/**
	 * Somebody else answers, such as a load balancer: the server is not asked.
	 *
	 * @param text sent as it is, and the connection ends
	 */
	record Answer(String text) implements Fault {
	}

}
