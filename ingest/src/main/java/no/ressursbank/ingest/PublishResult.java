package no.ressursbank.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of a publication.
 *
 * @param changes null when it was stopped
 * @param reason why it was stopped, for the editor; null when it was not
 */
record PublishResult(State state, @Nullable Changes changes, @Nullable String reason) {

	enum State {

		PUBLISHED, UNCHANGED, STOPPED

	}

	static PublishResult published(Changes changes) {
		return new PublishResult(State.PUBLISHED, changes, null);
	}

	static PublishResult unchanged(Changes changes) {
		return new PublishResult(State.UNCHANGED, changes, null);
	}

	static PublishResult stopped(String reason) {
		return new PublishResult(State.STOPPED, null, reason);
	}

}
