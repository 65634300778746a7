package no.ressursbank.local;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url the JDBC address
 * @param username the owner of the database
 * @param password made when the database was made
 */
public record Database(String url, String username, String password) {
}
