package no.ressursbank.ingest.link;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an address after all times it was asked. Sites are down for a day or
 * two, so only failures on three days make it dead.
 *
 * @param reason of the last answer, in bokmål; empty when it was a good one
 * @param failures the days on which it has failed since it last answered
 * @param answered when it last answered; null when it never did
 */
public record LinkState(State state, String reason, SortedSet<LocalDate> failures, @Nullable LocalDate answered) {

	/** Nothing is known yet. */
	static final LinkState NEW = new LinkState(State.OK, "", new TreeSet<>(), null);

	private static final int DEAD_AFTER = 3;

	/**
	 * How an address is, worst first.
	 */
	public enum State {

		/** It failed on three days. */
		DEAD,
		/** It failed, and may be back tomorrow. */
		FAILING,
		/** Something answers that lets no program in: a person must look. */
		UNSURE,
		/** It answers. */
		OK

	}

	/** What is known after one more answer. */
	LinkState after(Answer answer, LocalDate today) {
		return switch (answer.result()) {
			case OK -> new LinkState(State.OK, "", new TreeSet<>(), today);
			case UNSURE -> new LinkState(State.UNSURE, answer.reason(), new TreeSet<>(), this.answered);
			case FAILED -> {
				SortedSet<LocalDate> days = new TreeSet<>(this.failures);
				days.add(today);
				yield new LinkState((days.size() < DEAD_AFTER) ? State.FAILING : State.DEAD, answer.reason(), days,
						this.answered);
			}
		};
	}

}
