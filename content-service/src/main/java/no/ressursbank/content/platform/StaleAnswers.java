package no.ressursbank.content.platform;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every answer its ETag, and keeps it for the time when there is no newer one:
 * while the index answers, nothing of an older edition is served; when it does not, what
 * was read before is.
 */
@Component
class StaleAnswers extends OncePerRequestFilter {

	private static final Pattern PUBLISHED = Pattern.compile("/api/.*|/sitemap\\.xml|/robots\\.txt");

	private final Answers answers;

	private final Clock clock;

	StaleAnswers(Answers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		return !reads || !PUBLISHED.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
		boolean mine = isPrivate(response);
		chain.doFilter(new Unconditional(request), buffer);
		Optional<Answer> unchanged = UnchangedAnswers.found(request);
		if (unchanged.isPresent()) {
			unchanged.get().write(request, response);
		}
		else if (!mine && buffer.getStatus() == HttpServletResponse.SC_OK) {
			Answer fresh = Answer.of(buffer, UnchangedAnswers.edition(request), this.clock.instant());
			this.answers.keep(request, fresh);
			fresh.write(request, response);
		}
		else {
			Optional<Answer> known = (!mine && buffer.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
					? this.answers.to(request) : Optional.empty();
			if (known.isPresent()) {
				known.get().writeStale(request, response, this.clock.instant());
			}
			else {
				buffer.copyBodyToResponse();
			}
		}
	}

	/** What is for one person only says so before anything else. */
	private static boolean isPrivate(HttpServletResponse response) {
		return "no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
	}

}
