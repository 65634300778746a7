package no.ressursbank.content.platform;

import java.io.IOException;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every answer its ETag, and keeps it for the time when there is no newer one:
 * while the index answers, nothing old is served; when it does not, what was read before
 * is.
 */
@Component
@EnableConfigurationProperties(StaleProperties.class)
class StaleAnswers extends OncePerRequestFilter {

	private static final Pattern PUBLISHED = Pattern.compile("/api/.*|/sitemap\\.xml|/robots\\.txt");

	private final LocaleResolver locales;

	private final Cache<String, Answer> answers;

	StaleAnswers(LocaleResolver localeResolver, StaleProperties properties) {
		this.locales = localeResolver;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((String request, Answer answer) -> 2 * request.length() + answer.weight())
			.expireAfterWrite(properties.maxAge())
			.build();
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
		String key = key(request);
		Answer known = this.answers.getIfPresent(key);
		if (mine) {
			buffer.copyBodyToResponse();
		}
		else if (buffer.getStatus() == HttpServletResponse.SC_OK) {
			Answer fresh = Answer.of(buffer.getContentAsByteArray(), buffer);
			this.answers.put(key, fresh);
			fresh.write(request, response);
		}
		else if (buffer.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE && known != null) {
			known.writeStale(request, response);
		}
		else {
			buffer.copyBodyToResponse();
		}
	}

	/** What is for one person only says so before anything else. */
	private static boolean isPrivate(HttpServletResponse response) {
		return "no-store".equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
	}

	private String key(HttpServletRequest request) {
		return this.locales.resolveLocale(request).getLanguage() + " " + request.getRequestURI() + "?"
				+ request.getQueryString() + " " + request.getHeader(HttpHeaders.ACCEPT);
	}

}
