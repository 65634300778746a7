package no.ressursbank.local;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads the migrations of a Spring test to PostgreSQL, as the owner of the schema. */
@Configuration(proxyBeanMethods = false)
class FlywayConnection {

	@Bean
	FlywayConnectionDetails migrationBackend() {
		Database database = Backends.postgresql();
		return new FlywayConnectionDetails() {

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
