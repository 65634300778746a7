package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.proxy.FaultProxy;

/**
 * A bank whose services reach Elasticsearch and PostgreSQL through proxies that can do
 * them harm. What ends is started again.
 *
 * @param whole as members and readers meet it
 * @param elasticsearch between the services and Elasticsearch
 * @param postgresql between content-service and PostgreSQL
 */
public record GatedBank(WholeBank whole, FaultProxy elasticsearch, FaultProxy postgresql) implements AutoCloseable {

	/** The line of PostgreSQL's own file that has its port. */
	private static final int PORT_LINE = 3;

	/**
	 * Starts it.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores
	 * @throws BankFailed when a part of it does not work
	 */
	public static GatedBank start(Path clone, Path folder, Stream<Page> pages) throws IOException {
		Path data = folder.resolve("data");
		FaultProxy elasticsearch = new FaultProxy(List.of(() -> elasticsearch(data)));
		FaultProxy postgresql = new FaultProxy(List.of(() -> postgresql(data)));
		try {
			Map<String, String> environment = new HashMap<>(WholeBank.unlimited());
			// Counts for more than what the launcher says itself.
			environment.put("SPRING_APPLICATION_JSON", """
					{"spring.elasticsearch.uris": "http://127.0.0.1:%d",
					 "spring.datasource.url": "jdbc:postgresql://127.0.0.1:%d/ressursbank"}"""
				.formatted(elasticsearch.port(), postgresql.port()));
			return new GatedBank(WholeBank.start(clone, folder, pages, environment, WholeBank.RESTART), elasticsearch,
					postgresql);
		}
		catch (IOException | BankFailed ex) {
			elasticsearch.close();
			postgresql.close();
			throw ex;
		}
	}

	@Override
	public void close() {
		this.whole.close();
		this.elasticsearch.close();
		this.postgresql.close();
	}

	/** Where the node listens now, from the file it writes itself. */
	private static InetSocketAddress elasticsearch(Path data) {
		URI node = URI.create("http://" + lines(data.resolve("run/elasticsearch/http.ports")).getFirst());
		return new InetSocketAddress(node.getHost(), node.getPort());
	}

	private static InetSocketAddress postgresql(Path data) {
		int port = Integer.parseInt(lines(data.resolve("data/postgresql/postmaster.pid")).get(PORT_LINE).strip());
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
