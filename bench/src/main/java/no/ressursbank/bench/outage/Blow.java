package no.ressursbank.bench.outage;

import java.time.Duration;

/**
 * Something that goes wrong for a while.
 *
 * @param on the part that it happens to
 * @param name what happens
 * @param strike makes it happen
 * @param relieve ends it
 * @param back how long the bank may take afterwards until all is answered
 */
record Blow(String on, String name, Runnable strike, Runnable relieve, Duration back) {

	/** For what ends when somebody ends it: connections are there again at once. */
	private static final Duration SOON = Duration.ofSeconds(10);

	/** A server that was killed has to start first, on a machine that does much else. */
	static final Duration RESTART = Duration.ofSeconds(60);

	static Blow of(String on, String name, Runnable strike, Runnable relieve) {
		return new Blow(on, name, strike, relieve, SOON);
	}

	/** The same where a server has to start again. */
	Blow restarting() {
		return new Blow(this.on, this.name, this.strike, this.relieve, RESTART);
	}

	boolean isRestart() {
		return this.back.equals(RESTART);
	}

}
