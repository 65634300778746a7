package no.ressursbank.portal.layout;

import java.util.Set;

import no.ressursbank.portal.bank.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;

/**
 * What the page of a failure says.
 *
 * @param code of the texts: one of the statuses we have words for, else 400 or 500
 * @param detail what the service said, for people; null when our own words are enough
 */
record ErrorText(int code, @Nullable String detail) {

	private static final Set<Integer> KNOWN = Set.of(403, 404, 409, 410, 422, 429, 503);

	static ErrorText of(HttpStatusCode status, @Nullable Problem problem) {
		int code = KNOWN.contains(status.value()) ? status.value() : status.is5xxServerError() ? 500 : 400;
		boolean telling = code == 410 || code == 422;
		return new ErrorText(code, (telling && problem != null) ? reason(problem) : null);
	}

	private static @Nullable String reason(Problem problem) {
		return (problem.notice() != null) ? problem.notice() : problem.detail();
	}

	/** What of the bank can be searched meanwhile: everything, if the bank answers. */
	public boolean searchable() {
		return this.code != 503;
	}

}
