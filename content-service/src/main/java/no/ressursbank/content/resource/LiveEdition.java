package no.ressursbank.content.resource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

/**
 * Which edition is live, once that can be relied on: right after a publication two copies
 * of the index may be of different editions for a moment, and while one tells which it
 * is, the other is read.
 */
@Component
class LiveEdition {

	private static final Duration SETTLED = Duration.ofSeconds(2);

	private final IndexReader index;

	private final Clock clock;

	private volatile Seen seen = new Seen("", Instant.EPOCH);

	LiveEdition(IndexReader index, Clock clock) {
		this.index = index;
		this.clock = clock;
	}

	/** As the index says now; empty when it does not say, or while it is new. */
	String settled() {
		String edition = this.index.edition();
		Instant now = this.clock.instant();
		Seen before = this.seen;
		if (!before.edition().equals(edition)) {
			this.seen = new Seen(edition, now);
			return "";
		}
		return (Duration.between(before.since(), now).abs().compareTo(SETTLED) < 0) ? "" : edition;
	}

	/** When an edition was first met. */
	private record Seen(String edition, Instant since) {
	}

}
