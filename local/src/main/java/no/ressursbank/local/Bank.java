package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The whole bank as children of this process. What does not need one another starts side
 * by side.
 */
final class Bank {

	/** Before the next attempt to start what did not start. */
	private static final Duration BREATH = Duration.ofSeconds(1);

	private final Home home;

	private final Folders folders;

	private final Steps steps;

	private final Mode mode;

	private final Watching watching;

	private final CompletableFuture<Object> failed = new CompletableFuture<>();

	private final List<Part> parts = new CopyOnWriteArrayList<>();

	private volatile boolean stopping;

	/** Starts nothing yet. */
	Bank(Home home, Folders folders, Steps steps, Mode mode) {
		this.home = home;
		this.folders = folders;
		this.steps = steps;
		this.mode = mode;
		this.watching = new Watching(home, folders);
	}

	/**
	 * Starts everything and publishes the content folder.
	 * @throws java.util.concurrent.CompletionException with the first {@link StartFailed}
	 */
	Addresses start(Path content) {
		if (this.mode.preview()) {
			this.watching.forget();
		}
		int port = port("Elasticsearch", 9200);
		URI elasticsearch = URI.create("http://127.0.0.1:" + port);
		Map<String, String> index = Map.of("SPRING_ELASTICSEARCH_URIS", elasticsearch.toString());
		var node = part("Elasticsearch " + Home.ELASTICSEARCH_VERSION,
				() -> ElasticsearchServer.start(this.home, this.folders, port, this.mode.jvmOptions()));
		var published = node
			.thenCompose((up) -> step("Publisering av " + content, () -> publish(content, elasticsearch)));
		int searchPort = port("search-service", 8082);
		int contentPort = port("content-service", 8081);
		int portalPort = port("portal", 8080);
		int signInPort = port(SignIn.MODULE, 9000);
		SignIn signIn = SignIn.on(signInPort);
		var search = part("search-service", () -> app("search-service", searchPort, index));
		var entrance = part(SignIn.MODULE,
				() -> app(SignIn.MODULE, signInPort, signIn.environment(address(portalPort))));
		var portal = part("portal",
				() -> app("portal", portalPort, settings(address(searchPort), address(contentPort), signIn)));
		int databasePort = port("PostgreSQL", 5432);
		var postgres = part("PostgreSQL " + Home.POSTGRESQL_VERSION,
				() -> PostgresServer.start(this.home, this.folders, databasePort, List.of()));
		var contents = postgres.thenCompose((up) -> part("content-service", () -> app("content-service", contentPort,
				AppSettings.content(index, up, address(portalPort), signIn))));
		CompletableFuture.anyOf(this.failed, CompletableFuture.allOf(published, search, contents, portal, entrance))
			.join();
		return new Addresses(portal.join().uri(), search.join().uri(), contents.join().uri(), elasticsearch,
				postgres.join().database(), signIn);
	}

	/**
	 * Tells about every part that ends, and waits until none is left; false if that is
	 * what was asked for.
	 */
	boolean watch() {
		CompletableFuture.allOf(this.parts.stream().map((part) -> watch(part)).toArray(CompletableFuture<?>[]::new))
			.join();
		return !this.stopping;
	}

	/** The services first, while their backends still answer. */
	void stop() {
		this.stopping = true;
		this.steps.close();
		Child.stop(this.parts.stream().filter((part) -> !part.isServer()).map(Part::child).toList());
		Child.stopAll();
	}

	private CompletableFuture<Void> watch(Part part) {
		return part.onExit().thenCompose((code) -> {
			if (this.stopping) {
				return CompletableFuture.completedFuture(null);
			}
			this.steps.say("! %s stoppet med kode %d. %s Logg: %s".formatted(part.child().name(), code,
					this.mode.restart() ? "Den startes på nytt." : "Resten kjører videre.", part.child().log()));
			return this.mode.restart() ? CompletableFuture.runAsync(() -> startAgain(part), Thread::startVirtualThread)
				.thenCompose((done) -> watch(part)) : CompletableFuture.completedFuture(null);
		});
	}

	/** Tries until it succeeds: what it needs may be on its way back as well. */
	private void startAgain(Part part) {
		while (!this.stopping) {
			try {
				part.startAgain();
				return;
			}
			catch (StartFailed ex) {
				this.steps.say("! " + ex.getMessage());
				Child.pause(BREATH);
			}
		}
	}

	private <T extends Running> CompletableFuture<T> part(String name, Supplier<T> start) {
		return step(name, start).thenApply((running) -> {
			this.parts.add(new Part(running, start));
			return running;
		});
	}

	private <T> CompletableFuture<T> step(String name, Supplier<T> work) {
		return CompletableFuture.supplyAsync(() -> this.steps.run(name, work), Thread::startVirtualThread)
			.whenComplete((result, failure) -> {
				if (failure != null) {
					this.failed.completeExceptionally(failure);
				}
			});
	}

	private Path publish(Path content, URI elasticsearch) {
		if (this.mode.preview()) {
			Supplier<Republisher> start = () -> this.watching.start(content, elasticsearch);
			this.parts.add(new Part(start.get(), start));
		}
		else {
			new Publishing(this.home, this.folders, this.steps).run(content, elasticsearch);
		}
		return content;
	}

	private Map<String, String> settings(URI search, URI content, SignIn signIn) {
		Map<String, String> settings = new HashMap<>(
				AppSettings.portal(search, content, signIn, this.folders.root().resolve("links.json")));
		if (this.mode.preview()) {
			settings.put("RESSURSBANK_PORTAL_PREVIEW_STATE", this.watching.state().toString());
			settings.put("RESSURSBANK_PORTAL_FRESH_FOR", "0s");
		}
		return settings;
	}

	private App app(String module, int port, Map<String, String> settings) {
		Map<String, String> environment = new HashMap<>(settings);
		environment.put("SERVER_PORT", Integer.toString(port));
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("RESSURSBANK_FILES", this.folders.data("files").toString());
		// The JVM reads it by itself, and lets the user's own JAVA_TOOL_OPTIONS stand.
		environment.put("JDK_JAVA_OPTIONS", this.mode.jvmOptions());
		return App.start(this.home.jar(module), this.folders, environment);
	}

	private int port(String name, int usual) {
		int preferred = this.mode.port(usual);
		int port = Ports.reserve(preferred);
		if (port != preferred) {
			this.steps.say("! Port %d er opptatt: %s får %d.".formatted(preferred, name, port));
		}
		return port;
	}

	private static URI address(int port) {
		return URI.create("http://localhost:" + port);
	}

}
