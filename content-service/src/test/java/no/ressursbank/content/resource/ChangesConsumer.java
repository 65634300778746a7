package no.ressursbank.content.resource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps a copy of the bank by reading the log of changes: the titles, by kind and id. */
final class ChangesConsumer {

	private final RestTestClient client;

	private final Map<String, String> seen = new TreeMap<>();

	private @Nullable String token;

	ChangesConsumer(RestTestClient client) {
		this.client = client;
	}

	Map<String, String> seen() {
		return this.seen;
	}

	String token() {
		return Objects.requireNonNull(this.token);
	}

	/** Reads on to the end of the log, and tells how many changes there were. */
	int read() {
		int changes = 0;
		boolean more = true;
		Set<String> once = new TreeSet<>();
		while (more) {
			String json = String.valueOf(this.client.get()
				.uri("/api/changes" + ((this.token != null) ? "?since=" + this.token : ""))
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody(String.class)
				.returnResult()
				.getResponseBody());
			List<Map<String, String>> part = JsonPath.read(json, "$.changes");
			part.forEach((change) -> assertThat(once.add(name(change))).isTrue());
			part.forEach(this::apply);
			changes += part.size();
			this.token = JsonPath.read(json, "$.next");
			more = JsonPath.read(json, "$.more");
		}
		return changes;
	}

	private void apply(Map<String, String> change) {
		if ("delete".equals(change.get("change"))) {
			this.seen.remove(name(change));
		}
		else {
			this.seen.put(name(change), String.valueOf(change.get("title")));
		}
	}

	private static String name(Map<String, String> change) {
		return change.get("kind") + " " + change.get("id");
	}

}
