package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What an {@link IndexTransport} makes of servers that are not Elasticsearch, or answer
 * like none.
 */
class StrangeAnswersTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	@Test
	void whatIsNotHttpIsNoAnswer() throws IOException {
		assertThatIOException().isThrownBy(() -> ask("Hallo?\n", Duration.ZERO, LONG));
	}

	@Test
	@Timeout(15)
	void givesUpOnAnAnswerThatComesInDrops() {
		String answer = "HTTP/1.1 200 OK\r\nX-elastic-product: Elasticsearch\r\n\r\n";
		assertThatExceptionOfType(SocketTimeoutException.class)
			.isThrownBy(() -> ask(answer, Duration.ofSeconds(1), Duration.ofMillis(200)));
	}

	@Test
	void whoeverGetsNoConnectionHasNoAnswer() {
		ElasticsearchTransport full = (ElasticsearchTransport) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { ElasticsearchTransport.class },
				(proxy, method, arguments) -> method.getName().equals("performRequestAsync")
						? CompletableFuture.failedFuture(new TimeoutException("overdue")) : null);
		assertThatIOException().isThrownBy(() -> new ElasticsearchClient(new IndexTransport(full, LONG)).ping());
	}

	/** Asks a server that says something, with pauses between the characters. */
	private static void ask(String answer, Duration pause, Duration most) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				Rest5Client http = Rest5Client.builder(URI.create("http://127.0.0.1:" + server.getLocalPort())).build();
				ElasticsearchTransport client = new Rest5ClientTransport(http, new Jackson3JsonpMapper())) {
			Thread.startVirtualThread(() -> say(server, answer, pause));
			new ElasticsearchClient(new IndexTransport(client, most)).ping();
		}
	}

	private static void say(ServerSocket server, String answer, Duration pause) {
		try (Socket client = server.accept(); OutputStream out = client.getOutputStream()) {
			client.getInputStream().read();
			for (byte letter : answer.getBytes(StandardCharsets.US_ASCII)) {
				out.write(letter);
				Thread.sleep(pause);
			}
		}
		catch (IOException | InterruptedException ex) {
			// Whoever asked has gone.
		}
	}

}
