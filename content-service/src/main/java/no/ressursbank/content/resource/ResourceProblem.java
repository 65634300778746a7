package no.ressursbank.content.resource;

import java.net.URI;

import no.ressursbank.resourceindex.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why a resource or a list of them cannot be given.
 */
public final class ResourceProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private ResourceProblem(HttpStatus status, ProblemDetail problem, @Nullable Throwable cause, String detail,
			Object... arguments) {
		super(status, problem, cause, detail, arguments);
	}

	/** Nothing has this id. */
	public static ResourceProblem unknown(String id) {
		return new ResourceProblem(HttpStatus.NOT_FOUND, problem(HttpStatus.NOT_FOUND, "not-found"), null,
				"problem.not-found.resource", id);
	}

	/** It has another id now. */
	static ResourceProblem moved(String url) {
		ProblemDetail problem = problem(HttpStatus.MOVED_PERMANENTLY, "moved");
		problem.setProperty("url", url);
		ResourceProblem moved = new ResourceProblem(HttpStatus.MOVED_PERMANENTLY, problem, null, "problem.moved.detail",
				url);
		moved.getHeaders().set(HttpHeaders.LOCATION, url);
		return moved;
	}

	/** It was taken away, and someone said why. */
	static ResourceProblem withdrawn(Redirects.Withdrawal withdrawal) {
		ProblemDetail problem = problem(HttpStatus.GONE, "withdrawn");
		String notice = Translated.of(withdrawal.notice(), LocaleContextHolder.getLocale().getLanguage(), "");
		problem.setProperty("notice", notice);
		if (withdrawal.replacement() != null) {
			problem.setProperty("replacement", "/api/resources/" + withdrawal.replacement());
		}
		return new ResourceProblem(HttpStatus.GONE, problem, null, "problem.withdrawn.detail", notice);
	}

	/** A cursor that was changed, or made for another list. */
	static ResourceProblem foreignCursor() {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-parameter");
		problem.setProperty("field", "cursor");
		return new ResourceProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, null,
				"problem.invalid-parameter.foreign-cursor");
	}

	/** A token of a log of changes that is lost. */
	static ResourceProblem lostLog() {
		return new ResourceProblem(HttpStatus.GONE, problem(HttpStatus.GONE, "changes-lost"), null,
				"problem.changes-lost.detail");
	}

	/** A value that is not among those there are. */
	static ResourceProblem unknownValue(String field, String value, @Nullable String nearest) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-parameter");
		problem.setProperty("field", field);
		if (nearest == null) {
			return new ResourceProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, null,
					"problem.invalid-parameter.unknown", field, value);
		}
		problem.setProperty("suggestion", nearest);
		return new ResourceProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, null, "problem.invalid-parameter.nearest",
				field, value, nearest);
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
