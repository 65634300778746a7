package no.ressursbank.local;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url the JDBC address
 * @param username the role
 * @param password made when the role was made
 */
public record Database(String url, String username, String password) {
}
