package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * A search of our own in front of an index.
 */
record RunningSearch(Program program, SearchClient client) implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(2);

	/**
	 * Starts it and waits until it can do its work.
	 * @throws BankFailed when it cannot
	 */
	static RunningSearch start(Programs built, URI elasticsearch) throws IOException {
		int port = Programs.freePort();
		SearchClient client = new SearchClient(URI.create("http://127.0.0.1:" + port));
		Program program = built.search(port, elasticsearch);
		program.await(START, client::isReady);
		return new RunningSearch(program, client);
	}

	@Override
	public void close() {
		this.program.close();
	}

}
