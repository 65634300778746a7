package no.ressursbank.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks an HTTP server whether it is there. */
final class Probe {

	private static final int TIMEOUT_MS = 5_000;

	private Probe() {
	}

	/**
	 * Whether anything published is live: an index behind an alias of the resources,
	 * whatever its version.
	 */
	static boolean hasContent(URI elasticsearch) {
		return get(elasticsearch.resolve("/_cat/aliases/resources-*")).filter((aliases) -> !aliases.isBlank())
			.isPresent();
	}

	static boolean isOk(URI address) {
		return get(address).isPresent();
	}

	/** The body of a good answer; empty for every other answer and for none. */
	private static Optional<String> get(URI address) {
		try {
			HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
			connection.setConnectTimeout(TIMEOUT_MS);
			connection.setReadTimeout(TIMEOUT_MS);
			if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
				return Optional.empty();
			}
			try (InputStream body = connection.getInputStream()) {
				return Optional.of(new String(body.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
