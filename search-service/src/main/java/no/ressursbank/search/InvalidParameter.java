package no.ressursbank.search;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A parameter the search does not have, or whose value it cannot use.
 */
final class InvalidParameter extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private InvalidParameter(ProblemDetail problem, String detailCode, Object... arguments) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, problem, null, detailCode, arguments);
	}

	static InvalidParameter unknown(String name, Collection<String> known) {
		String nearest = nearest(name, known).orElseThrow();
		return new InvalidParameter(problem("unknown-parameter", name, nearest), "problem.unknown-parameter.detail",
				name, nearest);
	}

	/**
	 * A value outside a closed list.
	 * @param values the list
	 */
	static InvalidParameter unknownValue(String name, String value, Collection<String> values) {
		return new InvalidParameter(problem("invalid-parameter", name, nearest(value, values).orElseThrow()),
				"problem.invalid-parameter.unknown-value", name, String.join(", ", values));
	}

	/**
	 * A value that breaks a rule.
	 * @param rule last part of the message's code, such as {@code too-long}
	 * @param limit what the rule allows
	 */
	static InvalidParameter broken(String name, String rule, Object limit) {
		return new InvalidParameter(problem("invalid-parameter", name, null), "problem.invalid-parameter." + rule, name,
				limit);
	}

	private static ProblemDetail problem(String type, String field, @Nullable String suggestion) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		problem.setType(URI.create("/problems/" + type));
		problem.setProperty("field", field);
		if (suggestion != null) {
			problem.setProperty("suggestion", suggestion);
		}
		return problem;
	}

	private static Optional<String> nearest(String name, Collection<String> known) {
		// Names are at most a few words: comparing more would only cost time.
		String start = name.substring(0, Math.min(40, name.length()));
		return known.stream()
			.min(Comparator
				.comparingInt((candidate) -> LevenshteinDistance.getDefaultInstance().apply(start, candidate)));
	}

}
