package no.ressursbank.local;

import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Tells a Spring test where its backends are, for those that its class path has a client
 * for. Chosen by name, since the class path may lack what the others are made of.
 */
class BackendConnections implements ImportSelector {

	@Override
	public String[] selectImports(AnnotationMetadata test) {
		String elasticsearch = (Backends.inContainers() ? "Container" : "Local") + "ElasticsearchConnection";
		return Stream
			.of(Map.entry("elasticsearch.autoconfigure.Elasticsearch", elasticsearch),
					Map.entry("jdbc.autoconfigure.Jdbc", "JdbcConnection"),
					Map.entry("flyway.autoconfigure.Flyway", "FlywayConnection"))
			.filter((client) -> ClassUtils
				.isPresent("org.springframework.boot.%sConnectionDetails".formatted(client.getKey()), null))
			.map((client) -> BackendConnections.class.getPackageName() + "." + client.getValue())
			.toArray(String[]::new);
	}

}
