package no.ressursbank.content.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time, and as far from it as a test wants. */
public final class TravelClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	public void travel(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	public void comeHome() {
		this.ahead = Duration.ZERO;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

}
