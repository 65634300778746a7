package no.ressursbank.portal.search;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Counts the click of whoever comes from the list of hits, and leads on to the same page
 * without the number: it is not copied, and not counted again when the page is loaded
 * again.
 */
final class CountedClick implements HandlerInterceptor {

	/** The parameter with the place in the list. */
	static final String PLACE = "p";

	private final ClickCounter clicks;

	CountedClick(ClickCounter clicks) {
		this.clicks = clicks;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String query = request.getQueryString();
		if (!"GET".equals(request.getMethod()) || query == null || !("&" + query).contains("&" + PLACE + "=")) {
			return true;
		}
		String place = request.getParameter(PLACE);
		if (place != null && place.matches("[0-9]{1,2}")) {
			this.clicks.count(Integer.parseInt(place));
		}
		response.sendRedirect(UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(query)
			.replaceQueryParam(PLACE)
			.build()
			.toUriString());
		return false;
	}

}
