package no.ressursbank.bench.bank;

import java.io.IOException;
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

class LoadClientTests {

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final HttpServer server = server();

	private final LoadClient client = new LoadClient(address("/search"), address("/index"));

	private volatile int status = 200;

	@BeforeEach
	void start() {
		this.server.createContext("/", (exchange) -> {
			this.asked.add("%s %s %s".formatted(exchange.getProtocol(), exchange.getRequestURI(),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
			exchange.sendResponseHeaders(this.status, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.client.close();
	}

	@Test
	void asksTheSearchAsReadersDo() {
		assertThat(this.client.search("blå bær").ask()).isTrue();
		assertThat(this.asked).containsExactly("HTTP/1.1 /api/search?q=bl%C3%A5+b%C3%A6r&size=10 ");
	}

	@Test
	void asksTheIndexEverythingThatTheSearchAsked() {
		assertThat(this.client.direct(List.of(query("/a/_search", "{1}"), query("/a/_search?x=y", "{2}"))).ask())
			.isTrue();
		assertThat(this.asked).containsExactly("HTTP/1.1 /a/_search {1}", "HTTP/1.1 /a/_search?x=y {2}");
	}

	@Test
	void tellsWhatWasNoAnswer() {
		this.status = 503;
		assertThat(this.client.search("ro").ask()).isFalse();
		assertThat(this.client.direct(List.of(query("/a/_search", "{}"))).ask()).isFalse();
		this.server.stop(0);
		assertThat(this.client.search("ro").ask()).isFalse();
	}

	@Test
	void countsBytesAndNotLetters() {
		assertThat(query("/", "blå").size()).isEqualTo(4);
	}

	private static IndexQuery query(String path, String body) {
		return new IndexQuery(path, "application/json", "application/json", body);
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
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
