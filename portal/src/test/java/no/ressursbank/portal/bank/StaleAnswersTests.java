package no.ressursbank.portal.bank;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StaleAnswersTests {

	private static final ClientHttpRequestExecution SILENT = (request, body) -> {
		throw new IOException("refused");
	};

	private final BankProperties properties = new BankProperties(URI.create("http://c"), URI.create("http://s"),
			Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), DataSize.ofMegabytes(1),
			Duration.ofHours(24));

	private Instant now = Instant.EPOCH;

	private final StaleAnswers answers = new StaleAnswers("content-service", this.properties,
			((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));

	@BeforeEach
	void beginPage() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	@AfterEach
	void endPage() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void whatWasAnsweredBeforeStandsInWhenTheServiceIsSilent() throws IOException {
		assertThat(ask("http://c/api/themes", answering(200, "temaer"))).isEqualTo("temaer");
		assertThat(Staleness.ofPage()).isFalse();
		later();
		assertThat(ask("http://c/api/themes", SILENT)).isEqualTo("temaer");
		assertThat(Staleness.ofPage()).isTrue();
	}

	@Test
	void aServiceThatCannotAnswerIsAsGoodAsSilent() throws IOException {
		ask("http://c/api/themes", answering(200, "temaer"));
		later();
		assertThat(ask("http://c/api/themes", answering(503, "problem"))).isEqualTo("temaer");
		assertThat(ask("http://c/api/model", answering(503, "problem"))).isEqualTo("problem");
	}

	@Test
	void aFreshAnswerIsUsedAgainForSomeSeconds() throws IOException {
		ask("http://c/api/themes", answering(200, "temaer"));
		this.now = this.now.plusSeconds(9);
		assertThat(ask("http://c/api/themes", answering(200, "nytt"))).isEqualTo("temaer");
		assertThat(Staleness.ofPage()).isFalse();
	}

	@Test
	void afterThatNothingOldIsShownWhileItAnswers() throws IOException {
		ask("http://c/api/themes", answering(200, "gammelt"));
		later();
		assertThat(ask("http://c/api/themes", answering(200, "nytt"))).isEqualTo("nytt");
		assertThat(Staleness.ofPage()).isFalse();
	}

	@Test
	void whatSomeoneTypedIsNotKept() throws IOException {
		ask("http://s/api/search?size=10&q=noe", answering(200, "treff"));
		assertThatThrownBy(() -> ask("http://s/api/search?size=10&q=noe", SILENT)).isInstanceOf(BankSilent.class);
	}

	@Test
	void aSilentServiceIsLeftAloneForSomeSeconds() {
		assertThatThrownBy(() -> ask("http://c/api/themes", SILENT)).isInstanceOf(BankSilent.class);
		assertThatThrownBy(() -> ask("http://c/api/themes", answering(200, "temaer"))).isInstanceOf(BankSilent.class);
	}

	/** As long as nothing that was kept is fresh any more. */
	private void later() {
		this.now = this.now.plusSeconds(10);
	}

	private String ask(String address, ClientHttpRequestExecution service) throws IOException {
		MockClientHttpRequest request = new MockClientHttpRequest(HttpMethod.GET, URI.create(address));
		return new String(this.answers.intercept(request, new byte[0], service).getBody().readAllBytes(), UTF_8);
	}

	private static ClientHttpRequestExecution answering(int status, String body) {
		return (request, nothing) -> new MockClientHttpResponse(body.getBytes(UTF_8), HttpStatus.valueOf(status));
	}

}
