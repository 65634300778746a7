package no.ressursbank.content.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import no.ressursbank.local.Backends;
import no.ressursbank.local.Database;
import no.ressursbank.local.WithBackends;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
class SchemaMigrationIntegrationTests {

	/** A database that is not there the first times somebody asks. */
	private static final class Late extends DriverManagerDataSource {

		private final AtomicInteger asked = new AtomicInteger();

		private Late(Database database) {
			super(database.url(), database.username(), database.password());
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.asked.incrementAndGet() <= 2) {
				throw new SQLException("Connection refused", "08001");
			}
			return super.getConnection();
		}

	}

	private final Late database = new Late(Backends.postgresql());

	private final SchemaMigration migration = new SchemaMigration();

	@Test
	void waitsForTheDatabaseWithoutKeepingTheServiceFromStarting() throws InterruptedException {
		long start = System.nanoTime();
		this.migration.migrate(flyway("classpath:db/migration"));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
		for (int i = 0; i < 300 && !this.migration.isDone(); i++) {
			Thread.sleep(100);
		}
		assertThat(this.migration.isDone()).isTrue();
		assertThat(
				JdbcClient.create(this.database).sql("select count(*) from late.member").query(Integer.class).single())
			.isZero();
	}

	@Test
	void leavesAServiceWithoutMembersWhenAScriptIsWrong() {
		this.migration.migrate(flyway("classpath:no/ressursbank/content/platform/wrong"));
		assertThat(this.migration.isDone()).isFalse();
	}

	private Flyway flyway(String scripts) {
		return Flyway.configure()
			.dataSource(this.database)
			.defaultSchema("late")
			.locations(scripts)
			.placeholders(Map.of("application", Backends.application().username()))
			.load();
	}

}
