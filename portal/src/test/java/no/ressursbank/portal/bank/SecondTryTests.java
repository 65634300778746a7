package no.ressursbank.portal.bank;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecondTryTests {

	private final Deque<HttpStatus> answers = new ArrayDeque<>();

	@Test
	void asksOnceMoreAfterACannotNow() throws IOException {
		this.answers.addAll(List.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.OK));
		assertThat(ask().getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void neverAsksAThirdTime() throws IOException {
		this.answers.addAll(List.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.OK));
		assertThat(ask().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(this.answers).hasSize(1);
	}

	@Test
	void takesAnyOtherAnswerAsItIs() throws IOException {
		this.answers.addAll(List.of(HttpStatus.NOT_FOUND, HttpStatus.OK));
		assertThat(ask().getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
	}

	private ClientHttpResponse ask() throws IOException {
		return new SecondTry(Duration.ZERO).intercept(
				new MockClientHttpRequest(HttpMethod.GET, URI.create("http://s/api/search")), new byte[0],
				(request, body) -> new MockClientHttpResponse(new byte[0], this.answers.remove()));
	}

}
