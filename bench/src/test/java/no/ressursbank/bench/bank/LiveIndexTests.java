package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveIndexTests {

	@Test
	void countsWhatIsStoredInsideDocuments() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		answer(server, "/resources-v1/_stats/docs", "{\"_all\": {\"primaries\": {\"docs\": {\"count\": 1200}}}}");
		answer(server, "/resources-v1/_count", "{\"count\": 200}");
		server.start();
		try {
			URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
			assertThat(new LiveIndex(address).passages()).isEqualTo(1000);
		}
		finally {
			server.stop(0);
		}
	}

	private static void answer(HttpServer server, String path, String json) {
		server.createContext(path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

}
