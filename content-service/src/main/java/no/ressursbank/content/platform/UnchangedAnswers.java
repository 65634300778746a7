package no.ressursbank.content.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.content.resource.Resources;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Finds what was answered a moment ago, when nothing has been published since: to ask
 * which edition is live costs a fraction of reading, writing, hashing and packing an
 * answer again. What is told of some resources also depends on the time (a webinar
 * begins), so for them a moment is at most as long as clients may show an answer while
 * they look for a newer one.
 */
final class UnchangedAnswers implements HandlerInterceptor {

	/**
	 * A text that says the same at any time: until the next publication there is nothing
	 * new to read, and to read takes many times as long as to ask for the edition.
	 */
	private static final Pattern TIMELESS = Pattern.compile("/api/(?:articles|materials|contacts)/[^/]+");

	/**
	 * Edition that was live before anything was read; empty when it may not be relied on.
	 */
	private static final String EDITION = UnchangedAnswers.class.getName() + ".edition";

	private static final String FOUND = UnchangedAnswers.class.getName() + ".found";

	private final Resources resources;

	private final Answers answers;

	private final Clock clock;

	UnchangedAnswers(Resources resources, Answers answers, Clock clock) {
		this.resources = resources;
		this.answers = answers;
		this.clock = clock;
	}

	/** What may be sent again; empty when it has to be made anew. */
	static Optional<Answer> found(HttpServletRequest request) {
		return Optional.ofNullable((Answer) request.getAttribute(FOUND));
	}

	/** The edition that is answered from; empty when that is not known. */
	static String edition(HttpServletRequest request) {
		return (request.getAttribute(EDITION) instanceof String edition) ? edition : "";
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
			return true;
		}
		Instant now = this.clock.instant();
		String edition = this.resources.edition();
		request.setAttribute(EDITION, edition);
		boolean timeless = TIMELESS.matcher(request.getRequestURI()).matches();
		Optional<Answer> unchanged = this.answers.to(request)
			.filter((answer) -> !edition.isEmpty() && answer.edition().equals(edition))
			.filter((answer) -> timeless || answer.isRecent(now));
		unchanged.ifPresent((answer) -> request.setAttribute(FOUND, answer));
		return unchanged.isEmpty();
	}

}
