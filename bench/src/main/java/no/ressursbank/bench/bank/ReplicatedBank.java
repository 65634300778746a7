package no.ressursbank.bench.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.proxy.FaultProxy;
import no.ressursbank.local.ElasticsearchCluster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published, on three Elasticsearch nodes and two of each service behind a proxy.
 * Without PostgreSQL: members are not part of it.
 */
public final class ReplicatedBank implements AutoCloseable {

	private static final int NODES = 3;

	/** So that nobody else's database is met. */
	private static final String NO_DATABASE = "jdbc:postgresql://127.0.0.1:1/none";

	private static final Duration HEALTHY = Duration.ofMinutes(3);

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = LoadClient.http();

	private final ElasticsearchCluster cluster;

	private final List<Replica> search;

	private final List<Replica> content;

	private final FaultProxy searchProxy;

	private final FaultProxy contentProxy;

	private ReplicatedBank(ElasticsearchCluster cluster, Programs programs) throws IOException {
		this.cluster = cluster;
		Map<String, String> settings = Map.of("SPRING_ELASTICSEARCH_URIS",
				cluster.uris().stream().map(URI::toString).collect(Collectors.joining(",")), "SPRING_DATASOURCE_URL",
				NO_DATABASE);
		this.search = Replica.two(programs, "search-service", settings, this.http);
		this.content = Replica.two(programs, "content-service", settings, this.http);
		this.searchProxy = Replica.before(this.search);
		this.contentProxy = Replica.before(this.content);
	}

	/**
	 * Starts it and publishes.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores
	 * @throws BankFailed when a part of it does not work
	 */
	public static ReplicatedBank start(Path clone, Path folder, Stream<Page> pages) throws IOException {
		Programs programs = Programs.copy(clone, folder);
		Path content = Files.createTempDirectory(folder, "content");
		ContentWriter.write(pages, content);
		ElasticsearchCluster cluster = ElasticsearchCluster.start(NODES, folder.resolve("cluster"));
		programs.publish(content, cluster.uris().getFirst()).join();
		ReplicatedBank bank = new ReplicatedBank(cluster, programs);
		try {
			Stream.concat(bank.search.stream(), bank.content.stream()).forEach(Replica::await);
			bank.awaitGreen();
			return bank;
		}
		catch (BankFailed ex) {
			bank.close();
			throw ex;
		}
	}

	/** Asks through the proxies. */
	public Reader reader() {
		return new Reader(this.http, proxied(this.searchProxy), proxied(this.contentProxy));
	}

	/** How many nodes there are. */
	public int nodes() {
		return NODES;
	}

	/** The node that decides for all, by its number. */
	public int master() {
		String name = get("/_cat/master?format=json").path(0).path("node").asString("node-1");
		return Integer.parseInt(name.replaceAll("\\D", "")) - 1;
	}

	/** Kills a node. */
	public void killNode(int number) {
		this.cluster.kill(number);
	}

	/** Starts a node again and waits until every copy is where it should be. */
	public void startNode(int number) {
		this.cluster.startAgain(number);
		awaitGreen();
	}

	/** Kills one of the instances of the search. */
	public void killSearch() {
		this.search.getFirst().kill();
	}

	/** Kills one of the instances of the publishing API. */
	public void killContent() {
		this.content.getFirst().kill();
	}

	/** Starts the instance of the search again that was killed. */
	public void startSearch() {
		this.search.getFirst().startAgain();
	}

	/** Starts the instance of the publishing API again that was killed. */
	public void startContent() {
		this.content.getFirst().startAgain();
	}

	/**
	 * Waits until all nodes are there and hold all copies.
	 * @throws BankFailed when they never do
	 */
	public void awaitGreen() {
		if (!Waiting.until(HEALTHY, this::isGreen)) {
			throw new BankFailed("Elasticsearch blir ikke grønn.");
		}
	}

	@Override
	public void close() {
		this.searchProxy.close();
		this.contentProxy.close();
		Stream.concat(this.search.stream(), this.content.stream()).forEach(Replica::close);
		this.cluster.close();
		this.http.close();
	}

	private boolean isGreen() {
		JsonNode health = get("/_cluster/health");
		return health.path("status").asString("").equals("green") && health.path("number_of_nodes").asInt() == NODES;
	}

	/** From the first node that answers. */
	private JsonNode get(String path) {
		return IntStream.range(0, NODES)
			.mapToObj((i) -> get(this.cluster.uris().get(i), path))
			.filter((answer) -> !answer.isMissingNode())
			.findFirst()
			.orElseGet(() -> JSON.missingNode());
	}

	private JsonNode get(URI node, String path) {
		try {
			HttpRequest request = HttpRequest.newBuilder(node.resolve(path)).timeout(Duration.ofSeconds(5)).build();
			return JSON.readTree(this.http.send(request, BodyHandlers.ofString()).body());
		}
		catch (IOException ex) {
			return JSON.missingNode();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static URI proxied(FaultProxy proxy) {
		return URI.create("http://127.0.0.1:" + proxy.port());
	}

}
