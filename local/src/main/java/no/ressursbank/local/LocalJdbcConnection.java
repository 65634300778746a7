package no.ressursbank.local;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads a Spring test to the PostgreSQL that is a child process. */
@Configuration(proxyBeanMethods = false)
class LocalJdbcConnection {

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
