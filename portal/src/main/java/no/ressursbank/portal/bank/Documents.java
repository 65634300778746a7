package no.ressursbank.portal.bank;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/**
 * Passes on what the content service has as files: PDFs and their pictures, calendars and
 * feeds. Readers get them from us, so that a page needs nothing from elsewhere; parts and
 * conditions are passed on as well.
 */
public class Documents {

	private static final List<String> ASKED = List.of(HttpHeaders.RANGE, HttpHeaders.IF_RANGE,
			HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE);

	private static final List<String> ANSWERED = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
			HttpHeaders.CONTENT_RANGE, HttpHeaders.ACCEPT_RANGES, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CACHE_CONTROL);

	private final RestClient client;

	private final URI service;

	Documents(RestClient client, URI service) {
		this.client = client;
		this.service = service;
	}

	/**
	 * Answers with what is at a path of the content service.
	 * @param path from the root, encoded, with its query
	 * @throws BankProblem when the service does not give it
	 */
	public void pass(String path, HttpServletRequest request, HttpServletResponse response) {
		this.client.get().uri(URI.create(this.service + path)).headers((headers) -> {
			for (String name : ASKED) {
				copy(request.getHeader(name), name, headers);
			}
		}).exchange((asked, answer) -> write(answer, response));
	}

	private static boolean write(ClientHttpResponse answer, HttpServletResponse response) throws IOException {
		if (answer.getStatusCode().isError()) {
			throw new BankProblem(answer.getStatusCode(), Problem.UNTOLD);
		}
		response.setStatus(answer.getStatusCode().value());
		for (String name : ANSWERED) {
			String value = answer.getHeaders().getFirst(name);
			if (value != null) {
				response.setHeader(name, value);
			}
		}
		answer.getBody().transferTo(response.getOutputStream());
		return true;
	}

	private static void copy(@Nullable String value, String name, HttpHeaders headers) {
		if (value != null) {
			headers.set(name, value);
		}
	}

}
