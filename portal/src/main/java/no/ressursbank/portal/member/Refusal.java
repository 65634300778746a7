package no.ressursbank.portal.member;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The content service refused something that a member asked for.
 */
public final class Refusal extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private final transient Reason reason;

	Refusal(HttpStatusCode status, Reason reason) {
		super(shown(status), ProblemDetail.forStatus(status), null);
		this.reason = reason;
	}

	/** What it says, in the reader's language. */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * A token that we have and the service does not take is our fault, not the reader's.
	 */
	private static HttpStatusCode shown(HttpStatusCode status) {
		return (status.value() == 401) ? HttpStatus.SERVICE_UNAVAILABLE : status;
	}

}
