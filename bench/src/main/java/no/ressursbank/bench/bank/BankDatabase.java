package no.ressursbank.bench.bank;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The PostgreSQL database of a running bank.
 *
 * @param url the JDBC address
 */
public record BankDatabase(String url, String user, String password) {

	/** Connects. */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, this.password);
	}

}
