package no.ressursbank.content.thread;

import java.net.URI;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why something cannot be read or written in a thread.
 */
public final class ThreadProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private ThreadProblem(HttpStatus status, ProblemDetail problem, String detail, Object... arguments) {
		super(status, problem, null, detail, arguments);
	}

	/** There is none, or none for the one who asks: both look the same. */
	public static ThreadProblem unknown() {
		return of(HttpStatus.NOT_FOUND, "not-found", "problem.not-found.thread", Map.of());
	}

	/** The guard says stop. */
	static ThreadProblem stopped(CheckView check) {
		return judged("text-stopped", check);
	}

	/** The guard warns, and the writer has not said that it may be published. */
	static ThreadProblem unconfirmed(CheckView check) {
		return judged("text-unconfirmed", check);
	}

	/** Somebody was quicker. */
	public static ThreadProblem changed(Map<String, Object> now) {
		return of(HttpStatus.CONFLICT, "changed-meanwhile", "problem.changed-meanwhile.detail", now);
	}

	static ThreadProblem notOpen(String status) {
		return of(HttpStatus.CONFLICT, "thread-closed", "problem.thread-closed.detail", Map.of("status", status));
	}

	static ThreadProblem tooLate(long minutes) {
		return of(HttpStatus.CONFLICT, "edit-too-late", "problem.edit-too-late.detail", Map.of(), minutes);
	}

	/** Another text under a key that was used before. */
	static ThreadProblem keyReused() {
		return of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", "problem.key-reused.detail",
				Map.of("field", "Idempotency-Key"));
	}

	/** A value of the body that cannot be used. */
	public static ThreadProblem invalid(String field, String detail) {
		return of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-parameter", "problem.invalid-parameter." + detail,
				Map.of("field", field), field);
	}

	/** Somebody who may not do this. */
	public static ThreadProblem forbidden(String reason) {
		return of(HttpStatus.FORBIDDEN, "forbidden", "problem.forbidden." + reason, Map.of());
	}

	private static ThreadProblem judged(String type, CheckView check) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, type,
				Map.of("level", check.level(), "findings", check.findings()));
		if (check.duty() != null) {
			problem.setProperty("duty", check.duty());
		}
		return new ThreadProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, "problem." + type + ".detail");
	}

	private static ThreadProblem of(HttpStatus status, String type, String detail, Map<String, Object> properties,
			Object... arguments) {
		return new ThreadProblem(status, problem(status, type, properties), detail, arguments);
	}

	private static ProblemDetail problem(HttpStatus status, String type, Map<String, Object> properties) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/problems/" + type));
		properties.forEach(problem::setProperty);
		return problem;
	}

}
