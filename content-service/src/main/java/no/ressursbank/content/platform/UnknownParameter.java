package no.ressursbank.content.platform;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;

import org.apache.commons.text.similarity.LevenshteinDistance;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A parameter that the endpoint does not have. Names the nearest it has.
 */
final class UnknownParameter extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private UnknownParameter(ProblemDetail problem, String detail, Object... arguments) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, problem, null, detail, arguments);
	}

	static UnknownParameter of(String name, Collection<String> known) {
		ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		problem.setType(URI.create("/problems/unknown-parameter"));
		problem.setProperty("field", name);
		// Names are at most a few words: comparing more would only cost time.
		String start = name.substring(0, Math.min(40, name.length()));
		return known.stream()
			.min(Comparator
				.comparingInt((candidate) -> LevenshteinDistance.getDefaultInstance().apply(start, candidate)))
			.map((nearest) -> {
				problem.setProperty("suggestion", nearest);
				return new UnknownParameter(problem, "problem.unknown-parameter.detail", name, nearest);
			})
			.orElseGet(() -> new UnknownParameter(problem, "problem.unknown-parameter.none", name));
	}

}
