package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import no.ressursbank.bench.measure.Histogram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortalClientTests {

	private static final String METRICS = """
			# TYPE ressursbank_portal_own_seconds histogram
			ressursbank_portal_own_seconds_bucket{le="0.001"} 3
			ressursbank_portal_own_seconds_bucket{le="0.02"} 9
			ressursbank_portal_own_seconds_bucket{le="+Inf"} 10
			ressursbank_portal_own_seconds_count 10
			""";

	private final HttpServer server = server();

	private final PortalClient client = new PortalClient(address());

	@BeforeEach
	void start() {
		this.server.createContext("/", PortalClientTests::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.stop(0);
	}

	@Test
	void goesOnToThePageThatAResourceHas() {
		PortalClient.Page page = this.client.open("/gammel");
		assertThat(page.address()).isEqualTo(address().resolve("/ny"));
		assertThat(page.bytes()).isEqualTo(4);
		assertThat(this.client.call(page).ask()).isTrue();
	}

	@Test
	void opensNoPageThatIsNotThere() {
		assertThatExceptionOfType(BankFailed.class).isThrownBy(() -> this.client.open("/borte"))
			.withMessageContaining("404");
		assertThat(this.client.call(new PortalClient.Page(address().resolve("/borte"), 4)).ask()).isFalse();
	}

	@Test
	void readsWhatThePortalHasCounted() {
		Histogram own = this.client.own();
		assertThat(own.total()).isEqualTo(10);
		assertThat(own.millis(0.9)).isEqualTo(20);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		byte[] body = (exchange.getRequestURI().getPath().equals("/actuator/prometheus") ? METRICS : "side")
			.getBytes(StandardCharsets.UTF_8);
		int status = switch (exchange.getRequestURI().getPath()) {
			case "/gammel" -> 302;
			case "/borte" -> 404;
			default -> 200;
		};
		exchange.getResponseHeaders().set("Location", "/ny");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
