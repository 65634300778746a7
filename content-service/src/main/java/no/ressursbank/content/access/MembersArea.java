package no.ressursbank.content.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where what people write is read and written: nobody keeps its answers, and no page of
 * another origin reads them.
 */
final class MembersArea extends OncePerRequestFilter {

	private static final List<String> PATHS = List.of("/api/me/**", "/api/threads/**", "/api/moderation/**",
			"/api/feedback/**", "/api/insight/**");

	private static final RequestMatcher AREA = new OrRequestMatcher(PATHS.stream()
		.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(path))
		.toList());

	/** Allows no origin at all. */
	private static final CorsConfiguration CLOSED = new CorsConfiguration();

	private final CorsProcessor origins = new DefaultCorsProcessor();

	static boolean contains(HttpServletRequest request) {
		return AREA.matches(request);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !contains(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (this.origins.processRequest(CLOSED, request, response) && !CorsUtils.isPreFlightRequest(request)) {
			chain.doFilter(request, response);
		}
	}

}
