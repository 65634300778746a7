package no.ressursbank.content.access;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.RequestHeadersSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page of somebody else gets out of us with the browser of a reader. */
@WithIssuer
class AnswersToOthersIntegrationTests {

	private static final String OTHER = "https://ond.example";

	private static final List<String> FORBIDDEN = List.of("Server", "X-Powered-By", "Set-Cookie",
			"Access-Control-Allow-Credentials");

	private final Described service;

	AnswersToOthersIntegrationTests(@LocalServerPort int port) {
		this.service = Described.on(port);
	}

	@Test
	void everyAnswerHasTheHeadersThatProtectItsReader() {
		List<String> addresses = Stream
			.concat(this.service.endpoints(false).stream(),
					Stream.of("GET /api/finnes-ikke", "GET /", "GET /actuator/env", "GET /actuator/heapdump",
							"PUT /api/themes", "GET /api/articles/a;b", "GET /api/threads/%20", "GET /openapi.json"))
			.toList();
		for (String address : addresses) {
			HttpHeaders headers = answer(request(address).header("Origin", OTHER));
			assertThat(headers.getFirst("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
			assertThat(headers.getFirst("Referrer-Policy")).as(address).isEqualTo("no-referrer");
			assertThat(FORBIDDEN.stream().filter(headers::containsHeader)).as(address).isEmpty();
			assertThat(headers.getFirst("Content-Security-Policy")).as(address)
				.contains("default-src 'none'", "frame-ancestors 'none'")
				.doesNotContain("unsafe");
		}
		assertThat(addresses).hasSizeGreaterThan(50);
	}

	@Test
	void noOtherOriginMayChangeAnythingOrReadWhatMembersWrite() {
		List<String> members = this.service.endpoints(true);
		for (String endpoint : this.service.endpoints(false)) {
			if (!endpoint.startsWith("GET ") || members.contains(endpoint)) {
				for (String origin : List.of(OTHER, "null", "http://localhost:8080.ond.example")) {
					HttpHeaders headers = answer(
							request("OPTIONS" + endpoint.substring(endpoint.indexOf(' '))).header("Origin", origin)
								.header("Access-Control-Request-Method", endpoint.substring(0, endpoint.indexOf(' ')))
								.header("Access-Control-Request-Headers", "authorization, content-type"));
					assertThat(headers.getFirst("Access-Control-Allow-Origin")).as(endpoint + " from " + origin)
						.isNull();
				}
			}
		}
		assertThat(members).hasSizeGreaterThan(10);
	}

	private RequestHeadersSpec<?> request(String address) {
		String[] parts = address.split(" ", 2);
		return this.service.client().method(HttpMethod.valueOf(parts[0])).uri(parts[1].replaceAll("\\{[^}]+}", "x"));
	}

	private static HttpHeaders answer(RequestHeadersSpec<?> request) {
		return request.exchange().expectBody(byte[].class).returnResult().getResponseHeaders();
	}

}
