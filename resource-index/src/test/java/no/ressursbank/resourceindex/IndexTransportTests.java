package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class IndexTransportTests {

	/** Lets the system choose. */
	private static final int ANY = 0;

	private final HttpServer first = server(ANY);

	private final HttpServer second = server(ANY);

	@AfterEach
	void stop() {
		this.first.stop(0);
		this.second.stop(0);
	}

	@Test
	void asksANodeThatWasTakenForDeadWhenTheLastLivingOneIsKilled() throws IOException {
		assertThat(afterTheLastLivingOneIsKilled((client) -> ping(new IndexTransport(client, Duration.ofSeconds(20)))))
			.isTrue();
	}

	/** When this fails, the client has learnt it, and nobody needs to ask again. */
	@Test
	void theClientAloneDoesNot() {
		assertThatIOException().isThrownBy(() -> afterTheLastLivingOneIsKilled(IndexTransportTests::ping));
	}

	private boolean afterTheLastLivingOneIsKilled(Asking asking) throws IOException {
		try (Rest5Client nodes = Rest5Client.builder(List.of(uri(this.first), uri(this.second))).build();
				ElasticsearchTransport client = new Rest5ClientTransport(nodes, new Jackson3JsonpMapper())) {
			int port = this.first.getAddress().getPort();
			this.first.stop(0);
			// Two questions meet both, so that the first one is known to be away.
			ping(client);
			ping(client);
			HttpServer back = server(port);
			this.second.stop(0);
			try {
				return asking.through(client);
			}
			finally {
				back.stop(0);
			}
		}
	}

	private static boolean ping(ElasticsearchTransport transport) throws IOException {
		return new ElasticsearchClient(transport).ping().value();
	}

	private static HttpServer server(int port) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			server.createContext("/", (exchange) -> {
				exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static URI uri(HttpServer server) {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
	}

	private interface Asking {

		boolean through(ElasticsearchTransport client) throws IOException;

	}

}
