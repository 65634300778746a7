package no.ressursbank.content.member;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why somebody may not do something.
 */
public final class MemberProblem extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private MemberProblem(HttpStatus status, ProblemDetail problem, @Nullable Throwable cause, String detail,
			Object... arguments) {
		super(status, problem, cause, detail, arguments);
	}

	/** Nobody is signed in. */
	public static MemberProblem signInRequired() {
		return unauthorized("problem.sign-in-required.detail", "Bearer");
	}

	/** The token is of no use: forged, too old, or for somebody else. */
	public static MemberProblem invalidToken() {
		return unauthorized("problem.sign-in-required.invalid", "Bearer error=\"invalid_token\"");
	}

	/** Nobody can sign in, as no issuer is configured. */
	public static MemberProblem signInNotSetUp() {
		return unauthorized("problem.sign-in-required.not-set-up", "Bearer");
	}

	/** The issuer's keys are needed, and it does not answer. */
	public static MemberProblem issuerSilent(Throwable cause) {
		return new MemberProblem(HttpStatus.SERVICE_UNAVAILABLE, problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"),
				cause, "problem.unavailable.sign-in");
	}

	/** More often than is good for the others. */
	public static MemberProblem tooMany(long seconds) {
		MemberProblem tooMany = new MemberProblem(HttpStatus.TOO_MANY_REQUESTS,
				problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"), null, "problem.too-many-requests.detail",
				seconds);
		tooMany.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		return tooMany;
	}

	/** Signed in, but without the role it takes. */
	public static MemberProblem forbidden() {
		return new MemberProblem(HttpStatus.FORBIDDEN, problem(HttpStatus.FORBIDDEN, "forbidden"), null,
				"problem.forbidden.detail");
	}

	static MemberProblem unknownDisplay() {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-parameter");
		problem.setProperty("field", "display");
		return new MemberProblem(HttpStatus.UNPROCESSABLE_CONTENT, problem, null, "problem.invalid-parameter.display");
	}

	static MemberProblem muted(Instant until) {
		ProblemDetail problem = problem(HttpStatus.FORBIDDEN, "muted");
		problem.setProperty("until", until);
		DateTimeFormatter format = DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm",
				LocaleContextHolder.getLocale());
		return new MemberProblem(HttpStatus.FORBIDDEN, problem, null, "problem.muted.detail",
				format.format(until.atZone(ZoneId.of("Europe/Oslo"))));
	}

	private static MemberProblem unauthorized(String detail, String challenge) {
		MemberProblem unauthorized = new MemberProblem(HttpStatus.UNAUTHORIZED,
				problem(HttpStatus.UNAUTHORIZED, "sign-in-required"), null, detail);
		unauthorized.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return unauthorized;
	}

	private static ProblemDetail problem(HttpStatus status, String type) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create("/problems/" + type));
		return problem;
	}

}
