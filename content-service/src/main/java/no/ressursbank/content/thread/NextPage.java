package no.ressursbank.content.thread;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Says in a header where a list goes on (RFC 8288).
 */
final class NextPage {

	private NextPage() {
	}

	/**
	 * Answers with a page.
	 * @param next the cursor of the next one, or null
	 */
	static <T> ResponseEntity<T> after(T page, @Nullable String next, HttpServletRequest request) {
		if (next == null) {
			return ResponseEntity.ok(page);
		}
		String address = UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", next)
			.build()
			.toUriString();
		return ResponseEntity.ok().header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"").body(page);
	}

}
