package no.ressursbank.content.resource;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the next part of a list is (RFC 8288).
 */
final class NextLink {

	private NextLink() {
	}

	/**
	 * An answer that tells it.
	 * @param cursor of the next part; null when there is none
	 */
	static ResponseEntity.BodyBuilder ok(HttpServletRequest request, @Nullable String cursor) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		return (cursor != null) ? answer.header(HttpHeaders.LINK, "<" + address(request, cursor) + ">; rel=\"next\"")
				: answer;
	}

	private static String address(HttpServletRequest request, String cursor) {
		return UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", cursor)
			.build()
			.toUriString();
	}

}
