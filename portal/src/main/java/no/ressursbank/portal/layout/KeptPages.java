package no.ressursbank.portal.layout;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.ressursbank.portal.bank.BankProperties;
import no.ressursbank.portal.bank.Staleness;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a page again that was made some seconds ago: a link that a whole municipality
 * gets by mail is written once. Only what is the same for everybody: pages for readers
 * who bring no cookie but that of their language, at addresses that ask nothing, since
 * what someone types is theirs.
 */
@Component
class KeptPages extends OncePerRequestFilter {

	private static final long MEMORY = 16 << 20;

	/** Kept by browsers, and too large to be held here until they are sent. */
	private static final String[] FILES = { "/static/", "/files/" };

	private final LocaleResolver locales;

	private final Clock clock;

	private final Duration freshFor;

	private final Cache<String, KeptPage> pages;

	/**
	 * Nothing is kept in a preview, whatever else is set: its pages change with every
	 * save.
	 */
	KeptPages(LocaleResolver localeResolver, BankProperties properties, Clock clock,
			@Value("${ressursbank.portal.preview.state:}") String preview) {
		this.locales = localeResolver;
		this.clock = clock;
		this.freshFor = preview.isEmpty() ? properties.freshFor() : Duration.ZERO;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(MEMORY)
			.weigher((String address, KeptPage page) -> 2 * address.length() + page.weight())
			.expireAfterWrite(this.freshFor)
			.build();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.freshFor.isZero() || !HttpMethod.GET.matches(request.getMethod())
				|| request.getQueryString() != null || isKnown(request)
				|| Arrays.stream(FILES).anyMatch(request.getRequestURI()::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = this.locales.resolveLocale(request) + " " + request.getRequestURL();
		KeptPage page = this.pages.getIfPresent(address);
		if (page != null && page.made().plus(this.freshFor).isAfter(this.clock.instant())) {
			page.write(request, response);
			return;
		}
		ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, written);
		if (isForEverybody(written)) {
			this.pages.put(address, KeptPage.of(request, written, this.clock.instant()));
		}
		written.copyBodyToResponse();
	}

	/** Whether we may know who it is, or what they did before. */
	private static boolean isKnown(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return cookies != null
				&& !Arrays.stream(cookies).allMatch((cookie) -> cookie.getName().equals(ReaderLanguage.COOKIE));
	}

	/** Whoever gets old content must be told so, and failures end. */
	private static boolean isForEverybody(HttpServletResponse response) {
		return response.getStatus() == 200 && !Staleness.ofPage() && response.getHeader("Set-Cookie") == null
				&& Objects.toString(response.getContentType(), "").startsWith(MediaType.TEXT_HTML_VALUE);
	}

}
