package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/**
 * Where a running bank answers, as its launcher has written it down.
 */
record BankAddresses(Properties values) {

	private static final Duration START = Duration.ofMinutes(10);

	/** What the launcher writes last. */
	private static final String LAST = "sign-in.token-secret";

	/**
	 * Waits for a bank that is starting; ends it when it does not get up.
	 * @param data where it keeps its data
	 * @throws BankFailed with what it said last
	 */
	static BankAddresses await(Program bank, Path data) {
		bank.await(START, () -> isUp(data));
		return read(data);
	}

	/** Whether a bank that keeps its data in a folder is up. */
	private static boolean isUp(Path data) {
		return Files.exists(file(data)) && read(data).values.containsKey(LAST);
	}

	static BankAddresses read(Path data) {
		Properties values = new Properties();
		try (Reader reader = Files.newBufferedReader(file(data))) {
			values.load(reader);
			return new BankAddresses(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	URI address(String part) {
		return URI.create(secret(part));
	}

	String secret(String name) {
		return this.values.getProperty(name, "");
	}

	private static Path file(Path data) {
		return data.resolve("addresses.properties");
	}

}
