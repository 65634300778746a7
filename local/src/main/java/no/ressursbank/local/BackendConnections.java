package no.ressursbank.local;

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
		String kind = BackendConnections.class.getPackageName() + (Backends.inContainers() ? ".Container" : ".Local");
		return Stream.of("elasticsearch.autoconfigure.Elasticsearch", "jdbc.autoconfigure.Jdbc")
			.filter((client) -> ClassUtils.isPresent("org.springframework.boot.%sConnectionDetails".formatted(client),
					null))
			.map((client) -> kind + client.substring(client.lastIndexOf('.') + 1) + "Connection")
			.toArray(String[]::new);
	}

}
