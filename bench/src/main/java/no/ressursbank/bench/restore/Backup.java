package no.ressursbank.bench.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.ressursbank.bench.bank.BankDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a database, table by table, as PostgreSQL's COPY writes them: what
 * {@code pg_dump --data-only} gives, which is not among the binaries that a bank on one
 * machine runs with. The schema is in git, as migrations.
 *
 * @param folder one file a table
 * @param sequences where each stands
 */
record Backup(Path folder, Map<String, Long> sequences) {

	/** Tells which migrations have run; the service fills it on an empty machine. */
	private static final String MIGRATIONS = "flyway_schema_history";

	private static final String TABLES = """
			select quote_ident(table_name) from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""";

	/**
	 * Writes the rows of one moment.
	 * @param folder new
	 */
	static Backup take(BankDatabase database, Path folder) throws IOException {
		Files.createDirectories(folder);
		try (Connection connection = database.connect()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			connection.setReadOnly(true);
			CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
			for (String table : strings(connection, TABLES)) {
				if (!table.equals(MIGRATIONS)) {
					try (OutputStream file = Files.newOutputStream(folder.resolve(table))) {
						copy.copyOut("copy (select * from %1$s t order by t::text) to stdout".formatted(table), file);
					}
				}
			}
			return new Backup(folder, sequences(connection));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** Puts the rows in the place of all that are there, and nothing reacts to it. */
	void load(BankDatabase database) throws IOException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			// Triggers and foreign keys were kept when the rows were written first.
			statement.execute("set session_replication_role = replica");
			statement.execute("truncate " + String.join(", ", tables()));
			for (String table : tables()) {
				copyIn(connection, table, table);
			}
			for (Map.Entry<String, Long> sequence : this.sequences.entrySet()) {
				statement.execute("select setval('%s', %d)".formatted(sequence.getKey(), sequence.getValue()));
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The backup cannot be put back: " + ex.getMessage(), ex);
		}
	}

	/** Adds to a database those who stand in a table of this backup and not yet there. */
	void add(String table, BankDatabase database) throws IOException {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			statement.execute("create temporary table added (like %s)".formatted(table));
			copyIn(connection, table, "added");
			statement.execute("insert into %s select * from added on conflict do nothing".formatted(table));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The list cannot be put back: " + ex.getMessage(), ex);
		}
	}

	/** The rows as text, by table. */
	Map<String, String> rows() {
		Map<String, String> rows = new LinkedHashMap<>();
		try {
			for (String table : tables()) {
				rows.put(table, Files.readString(this.folder.resolve(table)));
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> tables() throws IOException {
		try (var files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private void copyIn(Connection connection, String table, String target) throws IOException, SQLException {
		try (InputStream file = Files.newInputStream(this.folder.resolve(table))) {
			connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin", file);
		}
	}

	private static Map<String, Long> sequences(Connection connection) throws SQLException {
		Map<String, Long> sequences = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
				select sequencename, last_value from pg_sequences
				where schemaname = 'public' and last_value is not null order by sequencename""")) {
			while (rows.next()) {
				sequences.put(rows.getString(1), rows.getLong(2));
			}
		}
		return sequences;
	}

	private static List<String> strings(Connection connection, String query) throws SQLException {
		List<String> strings = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				strings.add(rows.getString(1));
			}
		}
		return strings;
	}

}
