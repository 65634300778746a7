package no.ressursbank.bench.bank;

import java.time.Duration;

import no.ressursbank.bench.measure.Reply;
import tools.jackson.databind.JsonNode;

/**
 * What came of one request.
 *
 * @param status 0 when there was no answer at all
 * @param body missing when it was no JSON
 * @param time to the end of the answer
 */
public record ForumAnswer(int status, JsonNode body, Duration time) {

	private static final int OK = 200;

	private static final int REDIRECTION = 300;

	private static final int FAULT = 500;

	/** Whether the service says that it has done what was asked. */
	public boolean isAcknowledged() {
		return this.status >= OK && this.status < REDIRECTION;
	}

	/** As whoever counts replies sees it. */
	public Reply reply() {
		return new Reply(this.status, Reader.leaks(this.status, this.body.toString()));
	}

	/**
	 * Whether nobody knows if it was done: there was no answer, or one of something that
	 * failed underway.
	 */
	public boolean isUnknown() {
		return this.status < OK || this.status >= FAULT;
	}

}
