package no.ressursbank.content.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where what people write is read and written: nobody keeps its answers, and no page of
 * another origin reads them.
 */
final class MembersArea extends OncePerRequestFilter implements CorsConfigurationSource {

	static final List<String> PATHS = List.of("/api/me/**", "/api/threads/**", "/api/moderation/**",
			"/api/feedback/**");

	private static final RequestMatcher AREA = new OrRequestMatcher(PATHS.stream()
		.<RequestMatcher>map((path) -> PathPatternRequestMatcher.withDefaults().matcher(path))
		.toList());

	/** Allows no origin at all. */
	private static final CorsConfiguration CLOSED = new CorsConfiguration();

	static boolean contains(HttpServletRequest request) {
		return AREA.matches(request);
	}

	@Override
	public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
		return contains(request) ? CLOSED : null;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !contains(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		chain.doFilter(request, response);
	}

}
