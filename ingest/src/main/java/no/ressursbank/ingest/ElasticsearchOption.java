package no.ressursbank.ingest;

import java.net.URI;

import no.ressursbank.resourceindex.ElasticsearchConnection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where Elasticsearch is and who asks it. The password comes from the environment alone:
 * other users of a machine can see command lines.
 */
final class ElasticsearchOption {

	static final String PASSWORD = "ELASTICSEARCH_PASSWORD";

	@Option(names = "--elasticsearch", paramLabel = "URL",
			defaultValue = "${env:ELASTICSEARCH_URI:-http://localhost:9200}",
			description = "Adressen til Elasticsearch (standard: ${DEFAULT-VALUE}).")
	private URI uri = URI.create("http://localhost:9200");

	@Option(names = "--elasticsearch-user", paramLabel = "NAVN", defaultValue = "${env:ELASTICSEARCH_USERNAME}",
			description = "Bruker i Elasticsearch. Passordet leses fra " + PASSWORD + ".")
	private @Nullable String user;

	ElasticsearchConnection connect() {
		String password = System.getenv(PASSWORD);
		return (this.user == null || password == null) ? ElasticsearchConnection.to(this.uri)
				: ElasticsearchConnection.to(this.uri, this.user, password);
	}

}
