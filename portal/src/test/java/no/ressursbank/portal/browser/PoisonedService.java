package no.ressursbank.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands before a service and puts an attack into every text that it answers with, as if
 * whatever keeps attacks out of the bank had failed.
 */
final class PoisonedService {

	/** Also where it is a single word. */
	private static final Set<String> TEXTS = Set.of("title", "name", "label", "html", "text", "summary", "heading");

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI service;

	private final String attack;

	private final HttpServer server;

	PoisonedService(URI service, String attack) {
		this.service = service;
		this.attack = attack;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			HttpRequest asked = HttpRequest.newBuilder(this.service.resolve(exchange.getRequestURI().toString()))
				.header("Accept", "application/json")
				.build();
			HttpResponse<String> answer = this.client.send(asked, BodyHandlers.ofString());
			JsonNode poisoned = poison("", JsonMapper.shared().readTree(answer.body()));
			byte[] body = JsonMapper.shared().writeValueAsBytes(poisoned);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(answer.statusCode(), body.length);
			exchange.getResponseBody().write(body);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private JsonNode poison(String name, JsonNode value) {
		if (value instanceof ObjectNode object) {
			object.propertyNames().stream().toList().forEach((key) -> object.set(key, poison(key, object.path(key))));
		}
		else if (value instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, poison(name, array.path(i)));
			}
		}
		else if (value.isString() && value.asString().startsWith("http")) {
			return JsonMapper.shared().valueToTree("javascript:alert('" + name + "')");
		}
		else if (value.isString() && (TEXTS.contains(name) || value.asString().contains(" "))) {
			return JsonMapper.shared().valueToTree(value.asString() + this.attack.replace("NAME", name));
		}
		return value;
	}

}
