package no.ressursbank.search;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A cursor of an edition that is no longer live: its next page would have gaps and
 * repeats.
 */
final class CursorExpired extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	CursorExpired() {
		super(HttpStatus.GONE, problem(), null);
	}

	private static ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.GONE);
		problem.setType(URI.create("/problems/cursor-expired"));
		return problem;
	}

}
