package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import no.ressursbank.bench.proxy.FaultProxy;

/**
 * One of several instances of a service, which can be killed and started again.
 */
final class Replica implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(3);

	private static final int OK = 200;

	private final Supplier<Program> start;

	private final int port;

	private final HttpClient http;

	private volatile Program program;

	private Replica(Supplier<Program> start, int port, HttpClient http) {
		this.start = start;
		this.port = port;
		this.http = http;
		this.program = start.get();
	}

	/** Two of them that start side by side; not ready yet. */
	static List<Replica> two(Programs programs, String module, Map<String, String> settings, HttpClient http)
			throws IOException {
		int one = Programs.freePort();
		int other = Programs.freePort();
		return Stream.of(one, other)
			.map((port) -> new Replica(() -> programs.service(module, port, settings), port, http))
			.toList();
	}

	/** A proxy that gives each of them every other connection. */
	static FaultProxy before(List<Replica> replicas) {
		return new FaultProxy(replicas.stream().<Supplier<InetSocketAddress>>map((one) -> one::address).toList());
	}

	/**
	 * Waits until it can do its work.
	 * @throws BankFailed when it cannot
	 */
	void await() {
		this.program.await(START, this::isReady);
	}

	void kill() {
		this.program.process().destroyForcibly();
		this.program.join();
	}

	void startAgain() {
		this.program = this.start.get();
		await();
	}

	@Override
	public void close() {
		this.program.close();
	}

	private InetSocketAddress address() {
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port);
	}

	private boolean isReady() {
		URI health = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(this.port));
		try {
			return this.http
				.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding())
				.statusCode() == OK;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
