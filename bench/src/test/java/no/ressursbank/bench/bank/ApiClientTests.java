package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApiClientTests {

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final HttpServer server = server();

	private final ApiClient client = new ApiClient(address(), address());

	@BeforeEach
	void start() {
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.stop(0);
	}

	@Test
	void readsTheListToItsEnd() {
		ApiClient.Articles articles = this.client.articles();
		assertThat(articles.ids()).containsExactly("a", "b");
		assertThat(articles.pages()).containsExactly("/api/articles?size=20", "/api/articles?size=20&cursor=c2");
	}

	@Test
	void asksForAnArticleAndForTheDocumentBehindIt() {
		assertThat(this.client.article("a").ask()).isTrue();
		assertThat(this.client.document("a").ask()).isTrue();
		assertThat(this.asked).containsExactly("/api/articles/a null", "/resources-v1/_doc/a null");
	}

	@Test
	void saysWhatItHasAlready() {
		assertThat(this.client.unchanged("a").ask()).isTrue();
		assertThat(this.asked).containsExactly("/api/articles/a null", "/api/articles/a \"v1\"");
	}

	@Test
	void tellsWhatWasNoAnswer() {
		assertThat(this.client.article("borte").ask()).isFalse();
		this.server.stop(0);
		assertThat(this.client.article("a").ask()).isFalse();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String known = exchange.getRequestHeaders().getFirst("If-None-Match");
		String path = exchange.getRequestURI().toString();
		this.asked.add(path + " " + known);
		exchange.getResponseHeaders().set("ETag", "\"v1\"");
		String body = !path.contains("?") ? "{}" : path.contains("cursor")
				? "{\"items\":[{\"id\":\"b\"}],\"next\":null}" : "{\"items\":[{\"id\":\"a\"}],\"next\":\"c2\"}";
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		if (path.endsWith("borte") || "\"v1\"".equals(known)) {
			exchange.sendResponseHeaders(path.endsWith("borte") ? 404 : 304, -1);
		}
		else {
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
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
