package no.ressursbank.content.platform;

import java.time.Duration;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date as soon as the database answers, be that at start or hours
 * later: what is published is served without it (decision 0012).
 */
@Component
class SchemaMigration implements FlywayMigrationStrategy, DisposableBean {

	/** Usually all is done by then, and the first request finds its tables. */
	private static final Duration FIRST = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);

	private volatile boolean done;

	private @Nullable Thread worker;

	@Override
	public void migrate(Flyway flyway) {
		this.worker = Thread.ofVirtual().name("migration").start(() -> untilDone(flyway));
		try {
			this.worker.join(FIRST);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Whether the tables are as this version of the program wants them. */
	boolean isDone() {
		return this.done;
	}

	@Override
	public void destroy() {
		if (this.worker != null) {
			this.worker.interrupt();
		}
	}

	private void untilDone(Flyway flyway) {
		boolean told = false;
		while (!this.done && !Thread.currentThread().isInterrupted()) {
			try {
				flyway.migrate();
				this.done = true;
			}
			catch (FlywaySqlUnableToConnectToDbException ex) {
				if (!told) {
					log.warn("The database does not answer yet: members cannot sign in until it does");
					told = true;
				}
				pause();
			}
			catch (FlywayException ex) {
				log.error("The schema cannot be brought up to date: members cannot sign in", ex);
				return;
			}
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
