package no.ressursbank.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;

/**
 * What is said to those who cannot be let in. Always the same, so that it costs next to
 * nothing.
 *
 * @param contentType of the text, without its encoding, which is UTF-8
 */
public record Refusal(String contentType, String text) {

	private static final Locale BOKMAL = Locale.of("nb");

	/** In seconds: long enough to answer those who are inside many times over. */
	private static final String LATER = "2";

	/**
	 * A problem as the services tell of it (RFC 9457), in bokmål.
	 * @param messages of the service: its words hold nothing to be escaped
	 */
	public static Refusal problem(MessageSource messages) {
		return new Refusal("application/problem+json",
				"""
						{"type":"/problems/unavailable","title":"%s","status":503,"detail":"%s"}""".formatted(
						messages.getMessage("problem.unavailable.title", null, BOKMAL),
						messages.getMessage("problem.unavailable.busy", null, BOKMAL)));
	}

	void send(HttpServletResponse response) throws IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", LATER);
		response.setHeader("Cache-Control", "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType(this.contentType);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getOutputStream().write(this.text.getBytes(StandardCharsets.UTF_8));
	}

}
