package no.ressursbank.bench.bank;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One tab of a browser, by the Chrome DevTools Protocol. Playwright would do, but brings
 * a program of a hundred megabytes for every system.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {

	private static final long SECONDS = 30;

	private final JsonMapper json = new JsonMapper();

	private final AtomicInteger last = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();

	private final StringBuilder message = new StringBuilder();

	private @Nullable WebSocket socket;

	static DevTools connect(HttpClient http, URI tab) {
		DevTools tools = new DevTools();
		tools.socket = http.newWebSocketBuilder().buildAsync(tab, tools).join();
		return tools;
	}

	/** Asks and waits for the result. */
	JsonNode ask(String method, Map<String, Object> parameters) {
		int id = this.last.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.asked.put(id, answer);
		String question = this.json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
		return open().sendText(question, true)
			.thenCompose((sent) -> answer)
			.orTimeout(SECONDS, TimeUnit.SECONDS)
			.join()
			.path("result");
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
		this.message.append(part);
		if (last) {
			JsonNode whole = this.json.readTree(this.message.toString());
			this.message.setLength(0);
			// What has no number tells of something that has happened.
			CompletableFuture<JsonNode> answer = this.asked.remove(whole.path("id").asInt(0));
			if (answer != null) {
				answer.complete(whole);
			}
		}
		from.request(1);
		return null;
	}

	@Override
	public void close() {
		open().abort();
	}

	private WebSocket open() {
		WebSocket opened = this.socket;
		if (opened == null) {
			throw new IllegalStateException("not connected");
		}
		return opened;
	}

}
