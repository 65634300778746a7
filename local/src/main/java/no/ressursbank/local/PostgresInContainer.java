package no.ressursbank.local;

import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL with an empty database. Started when first used. */
final class PostgresInContainer extends PostgreSQLContainer {

	static final PostgresInContainer INSTANCE = new PostgresInContainer();

	static {
		INSTANCE.start();
	}

	private PostgresInContainer() {
		super("postgres:18");
		withDatabaseName("ressursbank");
		withInitScript("no/ressursbank/local/application-role.sql");
	}

	@Override
	public void stop() {
		// Shared by all contexts of this JVM.
	}

}
