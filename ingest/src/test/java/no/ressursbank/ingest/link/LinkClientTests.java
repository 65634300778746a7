package no.ressursbank.ingest.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import no.ressursbank.ingest.link.Answer.Result;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a server on this machine, which only these tests may ask. */
class LinkClientTests {

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final LinkClient client = new LinkClient((address) -> true, Timeout.ofMilliseconds(500));

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private HttpServer server;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	@AfterEach
	void stop() throws IOException {
		this.client.close();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	@Test
	void asksForTheHeadAloneWhenItAnswers() {
		assertThat(this.client.ask(at("/200"))).isEqualTo(Answer.OK);
		assertThat(this.asked).containsExactly("HEAD /200");
	}

	@Test
	void asksForThePageWhereHeadsAreRefused() {
		assertThat(this.client.ask(at("/only-get")).result()).isEqualTo(Result.OK);
		assertThat(this.asked).containsExactly("HEAD /only-get", "GET /only-get");
	}

	@Test
	void readsNothingOfAPageWithoutEnd() {
		assertThat(this.client.ask(at("/endless")).result()).isEqualTo(Result.OK);
	}

	@Test
	void tellsAPageThatIsGoneFromOneThatRefusesPrograms() {
		assertThat(this.client.ask(at("/404"))).isEqualTo(Answer.failed("siden finnes ikke (404)"));
		assertThat(this.client.ask(at("/500")).result()).isEqualTo(Result.FAILED);
		assertThat(this.client.ask(at("/403")).result()).isEqualTo(Result.UNSURE);
		assertThat(this.client.ask(at("/429")).result()).isEqualTo(Result.UNSURE);
	}

	@Test
	void followsRedirectsButNotForever() {
		assertThat(this.client.ask(at("/to/200")).result()).isEqualTo(Result.OK);
		assertThat(this.client.ask(at("/to/404")).result()).isEqualTo(Result.FAILED);
		assertThat(this.client.ask(at("/loop"))).isEqualTo(Answer.failed("sender videre til noe som ikke kan følges"));
	}

	@Test
	void followsNoRedirectToAnotherProtocol() {
		assertThat(this.client.ask(at("/to-file")).result()).isEqualTo(Result.FAILED);
	}

	@Test
	void givesUpOnWhatDoesNotAnswer() {
		assertThat(this.client.ask(at("/slow"))).isEqualTo(Answer.failed("svarte ikke i tide"));
		assertThat(this.client.ask("http://127.0.0.1:1/")).isEqualTo(Answer.failed("svarte ikke"));
		assertThat(this.client.ask("http://finnes-ikke.invalid/")).isEqualTo(Answer.failed("nettstedet finnes ikke"));
		assertThat(this.client.ask("http://%zz/")).isEqualTo(Answer.failed("er ikke en gyldig adresse"));
		assertThat(this.client.ask("https://")).isEqualTo(Answer.failed("er ikke en gyldig adresse"));
	}

	@Test
	void neverAsksThisMachineOrItsNetwork() throws IOException {
		Answer refused = Answer.failed("fører ikke til det åpne nettet");
		try (LinkClient careful = new LinkClient(PublicAddresses::isPublic, Timeout.ofMilliseconds(500))) {
			assertThat(careful.ask(at("/200"))).isEqualTo(refused);
			assertThat(careful.ask("http://localhost:" + this.server.getAddress().getPort() + "/200"))
				.isEqualTo(refused);
			assertThat(careful.ask("http://2130706433:" + this.server.getAddress().getPort() + "/200").result())
				.isEqualTo(Result.FAILED);
			assertThat(careful.ask("http://[::1]/")).isEqualTo(refused);
			assertThat(careful.ask("http://169.254.169.254/latest/meta-data")).isEqualTo(refused);
		}
		assertThat(this.asked).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0177.0.0.1", "0x7f.0.0.1", "0x7f000001", "017700000001", "127.1", "127.0.1", "0",
			"user@127.0.0.1", "example.org@127.0.0.1", "example.org:x@127.0.0.1", "example.org%40127.0.0.1",
			"127.0.0.1%23example.org", "127。0。0。1", "①②⑦.⓪.⓪.①", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::1%25lo]",
			"localhost.", "LOCALHOST", "127.0.0.1\\example.org", "127.0.0.1\t" })
	void isNotMisledByOtherWaysToWriteThisMachine(String host) throws IOException {
		try (LinkClient careful = new LinkClient(PublicAddresses::isPublic, Timeout.ofMilliseconds(500))) {
			String address = "http://%s:%d/200".formatted(host, this.server.getAddress().getPort());
			assertThat(careful.ask(address).result()).isEqualTo(Result.FAILED);
		}
		assertThat(this.asked).isEmpty();
	}

	@Test
	void asksAgainWhereARedirectLeads() throws IOException {
		InetAddress first = InetAddress.getLoopbackAddress();
		try (LinkClient onlyFirst = new LinkClient(first::equals, Timeout.ofMilliseconds(500))) {
			assertThat(onlyFirst.ask(at("/to-other"))).isEqualTo(Answer.failed("fører ikke til det åpne nettet"));
		}
	}

	private String at(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		this.asked.add(exchange.getRequestMethod() + " " + path);
		boolean head = exchange.getRequestMethod().equals("HEAD");
		switch (path) {
			case "/only-get", "/endless" -> {
				exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
				if (path.equals("/endless") && !head) {
					write(exchange.getResponseBody());
				}
			}
			case "/loop" -> redirect(exchange, at("/loop"));
			case "/to/200", "/to/404" -> redirect(exchange, at(path.substring("/to".length())));
			case "/to-file" -> redirect(exchange, "file:///etc/hostname");
			case "/to-other" -> redirect(exchange, "http://127.0.0.2:" + this.server.getAddress().getPort() + "/200");
			case "/slow" -> pause();
			default -> exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
		}
		exchange.close();
	}

	private static void write(OutputStream body) throws IOException {
		while (true) {
			body.write(new byte[8192]);
		}
	}

	private static void redirect(HttpExchange exchange, String to) throws IOException {
		exchange.getResponseHeaders().add("Location", to);
		exchange.sendResponseHeaders(302, -1);
	}

	private static void pause() {
		try {
			Thread.sleep(2000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
