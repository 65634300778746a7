package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.local.Backends;
import no.ressursbank.local.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real services with the content of the repository and a {@link HostileText}, and the
 * sign-in with its demo users, started once for all tests.
 *
 * @param elasticsearch where the index is
 * @param issuer who signs in
 * @param secret what the portal proves to it that it is the portal
 * @param portalPort where the portal under test answers
 * @param published what the publisher has left for Prometheus
 * @param collector whom content-service tells of the requests that somebody follows
 */
record RunningBank(URI elasticsearch, URI content, URI search, URI issuer, String secret, int portalPort,
		Path published, Collector collector) {

	private static final RunningBank BANK = start();

	static RunningBank get() {
		return BANK;
	}

	/** Where the portal under test answers. */
	String portal() {
		return "http://localhost:" + this.portalPort;
	}

	private static RunningBank start() {
		try {
			return publishAndServe();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What does not need one another starts side by side. */
	private static RunningBank publishAndServe() throws IOException, InterruptedException {
		int portal = freePort();
		String secret = UUID.randomUUID().toString();
		Service signIn = Service.start("local-sign-in", Map.of("RESSURSBANK_SIGNIN_PORTAL",
				"http://localhost:" + portal, "RESSURSBANK_SIGNIN_PORTALSECRET", secret));
		URI issuer = URI.create("http://localhost:" + signIn.port());
		Path files = Files.createTempDirectory("ressursbank-files");
		URI elasticsearch = Backends.elasticsearch();
		Path published = files.resolveSibling(files.getFileName() + ".prom");
		Program publishing = Program.start("ingest", Map.of(), "publish", "--content",
				HostileText.among(Path.of("../content")).toString(), "--elasticsearch", elasticsearch.toString(),
				"--files", files.toString(), "--metrics", published.toString());
		Map<String, String> index = Map.of("SPRING_ELASTICSEARCH_URIS", elasticsearch.toString());
		Service search = Service.start("search-service", index);
		Collector collector = new Collector();
		Service content = Service.start("content-service", content(index, files, issuer, collector));
		assertThat(publishing.process().waitFor()).as(() -> "publish: " + publishing.log()).isLessThanOrEqualTo(1);
		for (Service service : List.of(signIn, search, content)) {
			service.program().awaitReady(service.port());
		}
		return new RunningBank(elasticsearch, content.address(), search.address(), issuer, secret, portal, published,
				collector);
	}

	/** A test writes as much in a minute as somebody else in a week. */
	private static Map<String, String> content(Map<String, String> index, Path files, URI issuer, Collector collector) {
		Database database = Backends.postgresql();
		Map<String, String> settings = new HashMap<>(index);
		settings.put("SPRING_DATASOURCE_URL", database.url());
		settings.put("SPRING_DATASOURCE_USERNAME", database.username());
		settings.put("SPRING_DATASOURCE_PASSWORD", database.password());
		settings.put("RESSURSBANK_FILES", files.toString());
		settings.put("RESSURSBANK_IDENTITY_ISSUER", issuer.toString());
		settings.put("SPRING_PROFILES_ACTIVE", "traces");
		settings.put("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "0");
		settings.put("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULEDELAY", "100ms");
		settings.put("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", collector.address());
		for (String limit : List.of("READS", "WRITES", "ADDRESSREADS", "ADDRESSWRITES")) {
			settings.put("RESSURSBANK_LIMITS_" + limit + "_0_COUNT", "9999");
			settings.put("RESSURSBANK_LIMITS_" + limit + "_0_PER", "1s");
		}
		return settings;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** A service on its way up. */
	private record Service(Program program, int port) {

		static Service start(String module, Map<String, String> settings) throws IOException {
			int port = freePort();
			Map<String, String> environment = new HashMap<>(settings);
			environment.put("SERVER_ADDRESS", "127.0.0.1");
			environment.put("SERVER_PORT", Integer.toString(port));
			return new Service(Program.start(module, environment), port);
		}

		URI address() {
			return URI.create("http://127.0.0.1:" + this.port);
		}

	}

}
