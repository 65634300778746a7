package no.ressursbank.content.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IssuerKeysTests {

	private static final String KEYS = new JWKSet(Issuer.running().key().toPublicJWK()).toString();

	private final AtomicInteger asked = new AtomicInteger();

	private HttpServer server;

	private volatile int status = 200;

	private volatile String named = "";

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.named = uri();
		this.server.createContext("/", (exchange) -> {
			boolean keys = exchange.getRequestURI().getPath().equals("/keys");
			this.asked.addAndGet(keys ? 1 : 0);
			String answer = keys ? KEYS : "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(this.named, uri());
			byte[] body = answer.getBytes(StandardCharsets.UTF_8);
			try (exchange) {
				exchange.sendResponseHeaders(this.status, body.length);
				exchange.getResponseBody().write(body);
			}
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void areFoundThroughTheIssuersDiscoveryDocument() throws KeySourceException {
		assertThat(keys().getJWKSet(null, 0, null).getKeys()).hasSize(1);
	}

	@Test
	void areAskedForOnceInHalfAMinuteHoweverOftenTheyAreWanted() throws KeySourceException {
		IssuerKeys keys = keys();
		for (int second = 0; second < 60; second++) {
			keys.getJWKSet(null, second * 1000L, null);
		}
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void areKeptForTheTimeWhenTheIssuerIsAway() throws KeySourceException {
		IssuerKeys keys = keys();
		JWKSet known = keys.getJWKSet(null, 0, null);
		this.status = 500;
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.getJWKSet(null, 40_000, null));
		assertThat(keys.getJWKSet(null, 41_000, null)).isSameAs(known);
	}

	@Test
	void areThereSoonAfterTheIssuerIsBack() throws KeySourceException {
		IssuerKeys keys = keys();
		this.status = 500;
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.getJWKSet(null, 0, null));
		this.status = 200;
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys.getJWKSet(null, 4_000, null));
		assertThat(keys.getJWKSet(null, 6_000, null).getKeys()).hasSize(1);
	}

	@Test
	void areNotTakenFromADocumentThatNamesAnotherIssuer() {
		this.named = "https://another";
		assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> keys().getJWKSet(null, 0, null));
	}

	@Test
	void areNeverFetchedInTheClearFromAnotherMachine() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> IdentityProperties.requireSafe(URI.create("http://192.0.2.1/keys")))
			.withMessageContaining("https");
		assertThat(IdentityProperties.requireSafe(URI.create("https://auth.dataporten.no"))).isNotNull();
	}

	private IssuerKeys keys() {
		return new IssuerKeys(uri(), null);
	}

	private String uri() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

}
