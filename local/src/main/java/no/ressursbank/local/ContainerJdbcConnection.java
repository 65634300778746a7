package no.ressursbank.local;

import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a Spring test to the PostgreSQL that runs in a container. */
@Configuration(proxyBeanMethods = false)
class ContainerJdbcConnection {

	@Bean
	@ServiceConnection
	PostgresInContainer postgresqlBackend() {
		return PostgresInContainer.INSTANCE;
	}

}
