package no.ressursbank.content.mydata;

import java.time.Duration;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Lets a transaction wait for the database longer than a reader does: what goes through
 * whole tables takes its time.
 */
@Component
class Patience {

	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final JdbcOperations database;

	Patience(JdbcOperations database) {
		this.database = database;
	}

	/**
	 * For the rest of the transaction: the pool gives the connection its own limit back.
	 */
	void take() {
		this.database.execute((ConnectionCallback<Boolean>) (connection) -> {
			connection.setNetworkTimeout(Runnable::run, (int) LIMIT.toMillis());
			return true;
		});
	}

}
