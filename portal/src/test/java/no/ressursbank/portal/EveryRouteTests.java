package no.ressursbank.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that the portal answers on is forgotten; the services are gone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
		"ressursbank.portal.content=http://127.0.0.1:1", "ressursbank.portal.search=http://127.0.0.1:1" })
class EveryRouteTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@LocalServerPort
	private int port;

	@AfterEach
	void close() {
		this.client.close();
	}

	/** A page of somebody else lets the browser of a reader send our forms. */
	@Test
	void noFormOfAnotherSiteIsTaken() throws IOException, InterruptedException {
		Set<String> forms = addresses(RequestMethod.POST, "/logg-ut", "/finnes-ikke");
		for (String form : forms) {
			HttpResponse<String> answer = send(HttpRequest.newBuilder(at(form))
				.header("Origin", "https://ond.example")
				.header("Sec-Fetch-Site", "cross-site")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("Cookie", "RESSURSBANK-SKJEMA=gjettet")
				.POST(BodyPublishers.ofString("text=Hei&_csrf=noe-annet&useful=true&resource=x")));
			assertThat(answer.statusCode()).as(form).isEqualTo(403);
			assertThat(answer.headers().allValues("Set-Cookie")).as(form)
				.noneMatch((cookie) -> cookie.startsWith("RESSURSBANK="));
		}
		assertThat(forms).hasSizeGreaterThan(15);
	}

	@Test
	void everyAnswerHasTheHeadersThatProtectItsReader() throws IOException, InterruptedException {
		Set<String> pages = addresses(RequestMethod.GET, "/finnes-ikke", "/static/css/nei.css", "/actuator/env",
				"/actuator/heapdump", "/error", "/sok?%00=1");
		for (String page : pages) {
			HttpResponse<String> answer = send(HttpRequest.newBuilder(at(page)));
			Map<String, List<String>> headers = answer.headers().map();
			assertThat(headers).as(page)
				.containsEntry("X-Content-Type-Options", List.of("nosniff"))
				.containsKeys("Content-Security-Policy", "Strict-Transport-Security", "Referrer-Policy")
				.doesNotContainKeys("Server", "X-Powered-By", "Access-Control-Allow-Origin");
			assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).as(page)
				.contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
				.doesNotContain("unsafe", "*");
			assertThat(answer.body()).as(page).doesNotContain("Exception", "org.springframework", "127.0.0.1", "\tat ");
		}
		assertThat(pages).hasSizeGreaterThan(30);
	}

	private Set<String> addresses(RequestMethod method, String... more) {
		Set<String> addresses = new TreeSet<>(List.of(more));
		this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.filter((route) -> route.getMethodsCondition().getMethods().contains(method))
			.flatMap((route) -> route.getPatternValues().stream())
			.forEach((pattern) -> addresses.add(pattern.replaceAll("\\{\\w+(:[^/]*)?}", "x")));
		return addresses;
	}

	private URI at(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
