package no.ressursbank.portal.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer that was read whole, to be given once more. */
final class KeptAnswer implements ClientHttpResponse {

	private final HttpHeaders headers;

	private final byte[] body;

	private KeptAnswer(HttpHeaders headers, byte[] body) {
		this.headers = headers;
		this.body = body;
	}

	static KeptAnswer of(ClientHttpResponse answer) throws IOException {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(answer.getHeaders().getContentType());
		try (answer) {
			return new KeptAnswer(headers, answer.getBody().readAllBytes());
		}
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
