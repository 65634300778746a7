package no.ressursbank.bench.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;

/**
 * A bank as its launcher starts it, with parts that can be stopped and killed.
 */
public final class WholeBank implements AutoCloseable {

	/** What ends is started again. */
	static final String RESTART = "--restart";

	/** Where its programs put what they need only for a while. */
	private static final String TEMPORARY = "tmp";

	private static final int OK = 200;

	private final HttpClient http = LoadClient.http();

	private final Program program;

	private final BankAddresses addresses;

	private final Path folder;

	private WholeBank(Program program, BankAddresses addresses, Path folder) {
		this.program = program;
		this.addresses = addresses;
		this.folder = folder;
	}

	/**
	 * Starts it.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores, in {@code data}
	 * @param pages what it publishes first
	 * @param environment of all its parts
	 * @param options of the launcher's command {@code up}
	 * @throws BankFailed when a part of it does not work
	 */
	static WholeBank start(Path clone, Path folder, Stream<Page> pages, Map<String, String> environment,
			String... options) throws IOException {
		Path content = Files.createTempDirectory(folder, "content");
		ContentWriter.write(pages, content);
		return start(clone, folder, content, environment, options);
	}

	/** Starts it with a content folder that is there. */
	static WholeBank start(Path clone, Path folder, Path content, Map<String, String> environment, String... options)
			throws IOException {
		Path data = Files.createDirectories(folder.resolve("data"));
		// What makes a start quick is the same for all banks of a clone, and slow to
		// make.
		if (!Files.exists(data.resolve("cache"))) {
			Files.createSymbolicLink(data.resolve("cache"),
					Files.createDirectories(clone.resolve("bench/target/cache")));
		}
		Path log = Files.createDirectories(clone.resolve("bench/target/logs")).resolve("bank.log");
		List<String> command = new ArrayList<>(
				List.of("up", "--data", data.toString(), "--content", content.toString()));
		command.addAll(List.of(options));
		Map<String, String> all = new HashMap<>(environment);
		all.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve(TEMPORARY)));
		Program program = Programs.bank(clone, log, all, command);
		return new WholeBank(program, BankAddresses.await(program, data), folder);
	}

	/** Settings with which nobody is slowed down for asking too often. */
	static Map<String, String> unlimited() {
		Map<String, String> limits = new HashMap<>();
		for (String limit : List.of("READS", "WRITES", "ADDRESSREADS", "ADDRESSWRITES")) {
			limits.put("RESSURSBANK_LIMITS_%s_0_COUNT".formatted(limit), "100000");
			limits.put("RESSURSBANK_LIMITS_%s_0_PER".formatted(limit), "1s");
		}
		return limits;
	}

	/** Where a part answers, by the name that the launcher gives it. */
	URI address(String part) {
		return this.addresses.address(part);
	}

	/** What a part is signed in to with, by the launcher's name of it. */
	String secret(String name) {
		return this.addresses.secret(name);
	}

	/** What stands at an address. */
	String get(URI address) {
		return send(HttpRequest.newBuilder(address)).body();
	}

	/** Asks as a reader who is not signed in. */
	public Reader reader() {
		return new Reader(this.http, address("search"), address("content"));
	}

	/**
	 * Signs a demo user in.
	 * @throws BankFailed when there is none by that name
	 */
	public ForumClient as(String user) {
		HttpResponse<String> token = send(HttpRequest.newBuilder(address("sign-in").resolve("/token/" + user))
			.header("Authorization", "Bearer " + this.addresses.secret("sign-in.token-secret"))
			.POST(BodyPublishers.noBody()));
		if (token.statusCode() != OK) {
			throw new BankFailed("Innloggingen svarer %d for %s".formatted(token.statusCode(), user));
		}
		return new ForumClient(this.http, address("content"), token.body());
	}

	/** Kills parts at once, as {@code kill -9} does. */
	public void kill(Collection<BankPart> parts) {
		parts.stream().flatMap((part) -> processes(part).stream()).toList().forEach(ProcessHandle::destroyForcibly);
	}

	/** Stops a part without ending it: connections stay, and nothing answers. */
	public void freeze(BankPart part) {
		signal("-STOP", part);
	}

	/** Lets a frozen part go on. */
	public void thaw(BankPart part) {
		signal("-CONT", part);
	}

	/** Takes half of the processors from it, and this program from those. */
	public Processors keepApart() {
		return Processors.divide(launcher());
	}

	/** What each part holds on to now. */
	public List<Vitals> vitals() {
		return Vitals.of(launcher());
	}

	/** How many temporary files its programs have now. */
	public long temporaryFiles() {
		return files(this.folder.resolve(TEMPORARY)) + files(this.folder.resolve("data/run/elasticsearch/tmp"));
	}

	/** The processes of a part that run now. */
	List<ProcessHandle> processes(BankPart part) {
		return part.processes(launcher());
	}

	/** The process above all of them. */
	ProcessHandle launcher() {
		return this.program.process().toHandle();
	}

	HttpClient http() {
		return this.http;
	}

	@Override
	public void close() {
		this.program.close();
		this.http.close();
	}

	private void signal(String signal, BankPart part) {
		Stream<String> command = Stream.concat(Stream.of("kill", signal),
				processes(part).stream().map((process) -> Long.toString(process.pid())));
		try {
			new ProcessBuilder(command.toList()).start().onExit().join();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long files(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
