package no.ressursbank.local;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a Spring test to PostgreSQL, with the role that the services work with. */
@Configuration(proxyBeanMethods = false)
class JdbcConnection {

	@Bean
	JdbcConnectionDetails postgresqlBackend() {
		Database database = Backends.application();
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
