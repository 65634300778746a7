package no.ressursbank.local;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Tells a Spring test where its backends are, for those that its class path has a client
 * for.
 */
class BackendConnections implements ImportSelector {

	@Override
	public String[] selectImports(AnnotationMetadata test) {
		String kind = BackendConnections.class.getName() + (Backends.inContainers() ? "$Container" : "$Local");
		return Stream.of("elasticsearch.autoconfigure.Elasticsearch", "jdbc.autoconfigure.Jdbc")
			.filter((client) -> ClassUtils.isPresent("org.springframework.boot.%sConnectionDetails".formatted(client),
					null))
			.map((client) -> kind + client.substring(client.lastIndexOf('.') + 1))
			.toArray(String[]::new);
	}

	@Configuration(proxyBeanMethods = false)
	static class LocalElasticsearch {

		@Bean
		ElasticsearchConnectionDetails elasticsearchBackend() {
			URI uri = Backends.elasticsearch();
			return () -> List.of(new ElasticsearchConnectionDetails.Node(uri.getHost(), uri.getPort(),
					ElasticsearchConnectionDetails.Node.Protocol.HTTP));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class LocalJdbc {

		@Bean
		JdbcConnectionDetails postgresqlBackend() {
			Database database = Backends.postgresql();
			return new JdbcConnectionDetails() {

				@Override
				public String getJdbcUrl() {
					return database.url();
				}

				@Override
				public String getUsername() {
					return database.username();
				}

				@Override
				public String getPassword() {
					return database.password();
				}

			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ContainerElasticsearch {

		@Bean
		@ServiceConnection
		ContainerServers.Elasticsearch elasticsearchBackend() {
			return ContainerServers.Elasticsearch.INSTANCE;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ContainerJdbc {

		@Bean
		@ServiceConnection
		ContainerServers.Postgres postgresqlBackend() {
			return ContainerServers.Postgres.INSTANCE;
		}

	}

}
