package no.ressursbank.portal.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that was read whole, to be given once more. */
final class KeptAnswer implements ClientHttpResponse {

	private final HttpHeaders headers;

	private final byte[] body;

	private final Instant freshUntil;

	private KeptAnswer(HttpHeaders headers, byte[] body, Instant freshUntil) {
		this.headers = headers;
		this.body = body;
		this.freshUntil = freshUntil;
	}

	static KeptAnswer of(ClientHttpResponse answer, Instant freshUntil) throws IOException {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(answer.getHeaders().getContentType());
		try (answer) {
			return new KeptAnswer(headers, answer.getBody().readAllBytes(), freshUntil);
		}
	}

	boolean isFresh(Instant now) {
		return now.isBefore(this.freshUntil);
	}

	int bytes() {
		return this.body.length;
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return HttpStatus.OK;
	}

	@Override
	public String getStatusText() {
		return HttpStatus.OK.getReasonPhrase();
	}

	@Override
	public HttpHeaders getHeaders() {
		return this.headers;
	}

	@Override
	public InputStream getBody() {
		return new ByteArrayInputStream(this.body);
	}

	@Override
	public void close() {
		// Nothing is open.
	}

}
