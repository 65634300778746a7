package no.ressursbank.portal.bank;

import org.springframework.http.HttpStatusCode;

/**
 * A service answered that it cannot give what was asked for.
 */
public final class BankProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatusCode status;

	private final transient Problem problem;

	BankProblem(HttpStatusCode status, Problem problem) {
		super(status + " " + problem.type());
		this.status = status;
		this.problem = problem;
	}

	/** The status of the answer, never a success. */
	public HttpStatusCode status() {
		return this.status;
	}

	/** What it says to people and programs. */
	public Problem problem() {
		return this.problem;
	}

}
