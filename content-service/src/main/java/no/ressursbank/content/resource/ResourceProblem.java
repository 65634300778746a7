package no.ressursbank.content.resource;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why a resource or a list of them cannot be given.
 */
final class ResourceProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private ResourceProblem(HttpStatus status, ProblemDetail problem, @Nullable Throwable cause, String detail,
			Object... arguments) {
		super(status, problem, cause, detail, arguments);
	}

	static ResourceProblem unknown(String id) {
		return new ResourceProblem(HttpStatus.NOT_FOUND, problem(HttpStatus.NOT_FOUND, "not-found"), null,
				"problem.not-found.resource", id);
	}

	/** A cursor that was changed, or made for another list. */
	static ResourceProblem foreignCursor() {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-parameter");
		problem.setProperty("field", "cursor");
		return new ResourceProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, null,
				"problem.invalid-parameter.foreign-cursor");
	}

	static ResourceProblem nothingPublished(Throwable cause) {
		return new ResourceProblem(HttpStatus.SERVICE_UNAVAILABLE,
				problem(HttpStatus.SERVICE_UNAVAILABLE, "nothing-published"), cause,
				"problem.nothing-published.detail");
	}

	static ResourceProblem indexSilent(Throwable cause) {
		return new ResourceProblem(HttpStatus.SERVICE_UNAVAILABLE,
				problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), cause, "problem.unavailable.detail");
	}

	private static ProblemDetail problem(HttpStatus status, String type) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/problems/" + type));
		return problem;
	}

}
