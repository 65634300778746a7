package no.ressursbank.local;

import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a Spring test to the Elasticsearch that runs in a container. */
@Configuration(proxyBeanMethods = false)
class ContainerElasticsearchConnection {

	@Bean
	@ServiceConnection
	ElasticsearchInContainer elasticsearchBackend() {
		return ElasticsearchInContainer.INSTANCE;
	}

}
