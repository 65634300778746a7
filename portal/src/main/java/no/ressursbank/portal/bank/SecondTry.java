package no.ressursbank.portal.bank;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Asks once more when a service says that it cannot answer now: one that was just started
 * may be too slow for its first question and not for its second. Only for what changes
 * nothing, and never a third time: whoever is overloaded needs fewer questions.
 */
final class SecondTry implements ClientHttpRequestInterceptor {

	private final Duration pause;

	SecondTry(Duration pause) {
		this.pause = pause;
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws IOException {
		ClientHttpResponse answer = execution.execute(request, body);
		if (answer.getStatusCode().value() != 503) {
			return answer;
		}
		answer.close();
		try {
			Thread.sleep(this.pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
		return execution.execute(request, body);
	}

}
