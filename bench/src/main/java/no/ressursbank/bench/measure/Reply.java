package no.ressursbank.bench.measure;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody got who asked.
 *
 * @param status of HTTP; 0 when there was no answer, or only a part of one
 * @param leaks whether it tells of the inside: a stack trace, or the name of a failure
 */
public record Reply(int status, boolean leaks) {

	private static final int OK = 200;

	private static final int REDIRECTION = 300;

	private static final int TOO_MANY = 429;

	private static final int UNAVAILABLE = 503;

	/** How often each status stands for a reply that is no answer, such as 503 × 2. */
	public static String failures(Stream<Reply> replies) {
		return replies.filter((reply) -> !reply.isAnswer())
			.collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map((status) -> status.getKey() + " × " + status.getValue())
			.collect(Collectors.joining(", "));
	}

	/** Whether it was what was asked for. */
	public boolean isAnswer() {
		return this.status >= OK && this.status < REDIRECTION && !this.leaks;
	}

	/** Whether it says in good form that there is no answer now. */
	public boolean isRefusal() {
		return (this.status == TOO_MANY || this.status == UNAVAILABLE) && !this.leaks;
	}

}
