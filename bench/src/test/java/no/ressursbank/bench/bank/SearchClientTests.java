package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchClientTests {

	private final HttpServer server = server();

	private final List<URI> asked = new CopyOnWriteArrayList<>();

	private volatile int refusals;

	@BeforeEach
	void start() {
		this.server.createContext("/api/search", (exchange) -> {
			this.asked.add(exchange.getRequestURI());
			byte[] body = "{\"total\": 7, \"hits\": [{\"id\": \"a\", \"x\": 1}, {\"id\": \"b\"}]}"
				.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders((this.asked.size() <= this.refusals) ? 503 : 200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void givesTheIdsInTheirOrder() {
		assertThat(client().search("ro", 10)).containsExactly("a", "b");
	}

	@Test
	void sendsEveryCharacterOfTheQuery() {
		client().search("blåbær & «C#» 100 %?", 5);
		assertThat(this.asked.getFirst().getQuery()).isEqualTo("q=blåbær+&+«C#»+100+%?&size=5");
		assertThat(this.asked.getFirst().getRawQuery()).contains("bl%C3%A5b%C3%A6r+%26+");
	}

	@Test
	void triesAgainWhenTheBankIsBusy() {
		this.refusals = 1;
		assertThat(client().total()).isEqualTo(7);
		assertThat(this.asked).hasSize(2);
	}

	@Test
	void givesUpOnABankThatOnlyRefuses() {
		this.refusals = Integer.MAX_VALUE;
		assertThatExceptionOfType(BankFailed.class).isThrownBy(() -> client().search("ro", 10))
			.withMessageContaining("503");
	}

	private SearchClient client() {
		return new SearchClient(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort()));
	}

	private static HttpServer server() {
		try {
			return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
