package no.ressursbank.local;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who an Elasticsearch node is, and with whom it works.
 *
 * @param settings of {@code elasticsearch.yml}, with the ports it listens on
 */
record Node(String settings) {

	/**
	 * A node that needs no other.
	 * @param port for HTTP; 0 lets it choose
	 */
	static Node alone(int port) {
		return new Node("""
				node.name: local
				discovery.type: single-node
				http.port: %d
				transport.port: 0
				""".formatted(port));
	}

	/**
	 * Nodes that know each other.
	 * @param http a port for each of them
	 * @param transport another port for each of them, on which they talk to each other
	 */
	static List<Node> together(List<Integer> http, List<Integer> transport) {
		String names = IntStream.rangeClosed(1, http.size())
			.mapToObj((number) -> "node-" + number)
			.collect(Collectors.joining(", "));
		String addresses = transport.stream()
			.map((port) -> "\"127.0.0.1:" + port + '"')
			.collect(Collectors.joining(", "));
		return IntStream.range(0, http.size()).mapToObj((i) -> new Node("""
				node.name: node-%d
				cluster.initial_master_nodes: [%s]
				discovery.seed_hosts: [%s]
				http.port: %d
				transport.port: %d
				""".formatted(i + 1, names, addresses, http.get(i), transport.get(i)))).toList();
	}

}
