package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import no.ressursbank.local.Backends;
import no.ressursbank.local.Database;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real services with the content of the repository, started once for all tests. With
 * {@code -Dportal.content=… -Dportal.search=…} a bank that runs already serves the same
 * tests.
 */
record RunningBank(URI content, URI search) {

	private static final RunningBank BANK = start();

	static RunningBank get() {
		return BANK;
	}

	private static RunningBank start() {
		String running = System.getProperty("portal.content");
		if (running != null) {
			return new RunningBank(URI.create(running), URI.create(System.getProperty("portal.search")));
		}
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

	private static RunningBank publishAndServe() throws IOException, InterruptedException {
		Path files = Files.createTempDirectory("ressursbank-files");
		String elasticsearch = Backends.elasticsearch().toString();
		Program publishing = Program.start("ingest", Map.of(), "publish", "--content", "../content", "--elasticsearch",
				elasticsearch, "--files", files.toString());
		assertThat(publishing.process().waitFor()).as(() -> "publish: " + publishing.log()).isLessThanOrEqualTo(1);
		Database database = Backends.postgresql();
		Map<String, String> settings = new HashMap<>(
				Map.of("SPRING_ELASTICSEARCH_URIS", elasticsearch, "SPRING_DATASOURCE_URL", database.url(),
						"SPRING_DATASOURCE_USERNAME", database.username(), "SPRING_DATASOURCE_PASSWORD",
						database.password(), "RESSURSBANK_FILES", files.toString(), "SERVER_ADDRESS", "127.0.0.1"));
		return new RunningBank(serve("content-service", settings), serve("search-service", settings));
	}

	private static URI serve(String module, Map<String, String> settings) throws IOException, InterruptedException {
		int port = freePort();
		Map<String, String> environment = new HashMap<>(settings);
		environment.put("SERVER_PORT", Integer.toString(port));
		Program.start(module, environment).awaitReady(port);
		return URI.create("http://127.0.0.1:" + port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
