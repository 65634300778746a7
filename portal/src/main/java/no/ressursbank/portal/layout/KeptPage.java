package no.ressursbank.portal.layout;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it was sent.
 *
 * @param pattern which kind of address it has, for those who count pages
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared or changed
record KeptPage(byte[] html, String type, @Nullable String language, @Nullable String pattern, Instant made) {

	static KeptPage of(HttpServletRequest request, ContentCachingResponseWrapper response, Instant made) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return new KeptPage(response.getContentAsByteArray(), response.getContentType(),
				response.getHeader(HttpHeaders.CONTENT_LANGUAGE), (pattern != null) ? pattern.toString() : null, made);
	}

	void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((observation) -> observation.setPathPattern(this.pattern));
		response.setContentType(this.type);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.language);
		response.getOutputStream().write(this.html);
	}

	/** Memory it takes, about. */
	int weight() {
		return this.html.length + 500;
	}

}
