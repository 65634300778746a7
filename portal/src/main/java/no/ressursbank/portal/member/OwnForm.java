package no.ressursbank.portal.member;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes a form without a token: only from our own pages, as the browser tells. So readers
 * need no cookie to say what they think. Source: W3C, Fetch Metadata Request Headers;
 * browsers that are older than it send {@code Origin} with every form.
 */
public final class OwnForm {

	private OwnForm() {
	}

	/**
	 * Lets the forms of our own pages pass.
	 * @throws ResponseStatusException 403 for one of another site
	 */
	public static void require(HttpServletRequest request) {
		if (!isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	static boolean isOwn(@Nullable String site, @Nullable String origin, @Nullable String host) {
		if (site != null) {
			return site.equals("same-origin");
		}
		return origin == null || origin.replaceFirst("^https?://", "").equals(host);
	}

}
