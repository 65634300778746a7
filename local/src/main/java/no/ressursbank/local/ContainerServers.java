package no.ressursbank.local;

import java.net.URI;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Servers for tests in containers: needs a Docker engine. They live as long as the JVM;
 * closing a Spring context does not stop them, and Testcontainers removes them
 * afterwards.
 */
final class ContainerServers implements Backends.Servers {

	private static final String IMAGE = "docker.elastic.co/elasticsearch/elasticsearch";

	@Override
	public URI elasticsearch() {
		return URI.create("http://" + Elasticsearch.INSTANCE.getHttpHostAddress());
	}

	@Override
	public Database postgresql() {
		PostgreSQLContainer container = Postgres.INSTANCE;
		return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	/** Started when first used. */
	static final class Elasticsearch extends ElasticsearchContainer {

		static final Elasticsearch INSTANCE = new Elasticsearch();

		static {
			INSTANCE.start();
		}

		private Elasticsearch() {
			super(DockerImageName.parse(image()).asCompatibleSubstituteFor(IMAGE));
			withEnv("xpack.security.enabled", "false").withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
		}

		private static String image() {
			return new ImageFromDockerfile().withFileFromPath("plugin.zip", Home.find().plugin())
				.withDockerfileFromBuilder((image) -> image.from(IMAGE + ":" + Home.ELASTICSEARCH_VERSION)
					.copy("plugin.zip", "/tmp/plugin.zip")
					.run("bin/elasticsearch-plugin", "install", "--batch", "file:///tmp/plugin.zip")
					.build())
				.get();
		}

		@Override
		public void stop() {
			// Shared by all contexts of this JVM.
		}

	}

	/** Started when first used. */
	static final class Postgres extends PostgreSQLContainer {

		static final Postgres INSTANCE = new Postgres();

		static {
			INSTANCE.start();
		}

		private Postgres() {
			super("postgres:18");
			withDatabaseName("ressursbank");
		}

		@Override
		public void stop() {
			// Shared by all contexts of this JVM.
		}

	}

}
