package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Several Elasticsearch nodes with our analysis plugin that hold copies for each other,
 * on the loopback interface and without sign-in. For whoever wants to see one of them
 * die.
 */
public final class ElasticsearchCluster implements AutoCloseable {

	/**
	 * On machines of their own a node that starts takes nothing from the others; here it
	 * comes after them, also where Linux shares its processors out between sessions.
	 */
	private static final List<String> BEHIND = List.of("sh", "-c",
			"(echo 15 >/proc/self/autogroup) 2>/dev/null; exec nice -n 15 \"$@\"", "behind");

	private final Home home = Home.find();

	private final Path folder;

	private final List<Node> nodes;

	private final List<ElasticsearchServer> servers = new ArrayList<>();

	private ElasticsearchCluster(Path folder, List<Node> nodes) {
		this.folder = folder;
		this.nodes = nodes;
	}

	/**
	 * Starts the nodes side by side and waits until they work together.
	 * @param count how many; with at least three the others go on when one dies
	 * @param folder for their data and logs; new or empty
	 * @throws RuntimeException when one of them does not start; its log is named
	 */
	public static ElasticsearchCluster start(int count, Path folder) {
		List<Integer> ports = IntStream.range(0, 2 * count).mapToObj((i) -> Ports.reserve()).toList();
		ElasticsearchCluster cluster = new ElasticsearchCluster(folder,
				Node.together(ports.subList(0, count), ports.subList(count, 2 * count)));
		List<CompletableFuture<ElasticsearchServer>> starting = IntStream.range(0, count)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> cluster.node(number, List.of()),
					Thread::startVirtualThread))
			.toList();
		starting.forEach((server) -> cluster.servers.add(server.join()));
		return cluster;
	}

	/** Where the nodes answer, also one that is dead now; never empty. */
	public List<URI> uris() {
		return this.servers.stream().map(ElasticsearchServer::uri).toList();
	}

	/**
	 * Kills a node as {@code kill -9} does.
	 * @param number its place among the addresses
	 */
	public void kill(int number) {
		ProcessHandle launcher = ProcessHandle.of(this.servers.get(number).child().pid()).orElseThrow();
		Stream.concat(launcher.descendants(), Stream.of(launcher)).toList().forEach(ProcessHandle::destroyForcibly);
	}

	/**
	 * Starts a node that was killed again, on its data and port, and waits until it is
	 * one of them.
	 * @param number its place among the addresses
	 */
	public void startAgain(int number) {
		this.servers.set(number, node(number, BEHIND));
	}

	@Override
	public void close() {
		Child.stop(this.servers.stream().map(ElasticsearchServer::child).toList());
	}

	private ElasticsearchServer node(int number, List<String> before) {
		return ElasticsearchServer.start(this.home, new Folders(this.folder.resolve("node-" + (number + 1))),
				this.nodes.get(number), "", before);
	}

}
