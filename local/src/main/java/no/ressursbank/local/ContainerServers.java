package no.ressursbank.local;

import java.net.URI;

/**
 * Servers for tests in containers: needs a Docker engine. They live as long as the JVM;
 * closing a Spring context does not stop them, and Testcontainers removes them
 * afterwards.
 */
final class ContainerServers implements Servers {

	@Override
	public URI elasticsearch() {
		return URI.create("http://" + ElasticsearchInContainer.INSTANCE.getHttpHostAddress());
	}

	@Override
	public Database postgresql() {
		PostgresInContainer container = PostgresInContainer.INSTANCE;
		return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	@Override
	public Database application() {
		return new Database(PostgresInContainer.INSTANCE.getJdbcUrl(), ApplicationRole.NAME, ApplicationRole.NAME);
	}

}
