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
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import no.ressursbank.bench.corpus.Page;

/**
 * A whole bank whose parts are killed, and which starts them again. Nobody is slowed down
 * in it for asking too often.
 */
public final class ForumBank implements AutoCloseable {

	/** What its threads are about. */
	public static final String THEME = "utvalg";

	private static final Duration START = Duration.ofMinutes(5);

	private static final int OK = 200;

	private final HttpClient http = LoadClient.http();

	private final Program bank;

	private final BankAddresses addresses;

	private ForumBank(Program bank, BankAddresses addresses) {
		this.bank = bank;
		this.addresses = addresses;
	}

	/**
	 * Starts it.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores; new or empty
	 * @throws BankFailed when a part of it does not work
	 */
	public static ForumBank start(Path clone, Path folder) throws IOException {
		Path content = Files.createDirectory(folder.resolve("content"));
		ContentWriter.write(Stream.of(new Page("om-banken", "nb", "Om banken", "", "Noe å lese.\n")), content);
		Path data = Files.createDirectory(folder.resolve("data"));
		Path log = Files.createDirectories(clone.resolve("bench/target/logs")).resolve("forum.log");
		Program bank = Programs.bank(clone, log, unlimited(), "--restart", "--data", data.toString(), "--content",
				content.toString());
		if (!Waiting.until(START, () -> BankAddresses.isUp(data) || !bank.isAlive()) || !bank.isAlive()) {
			bank.close();
			throw new BankFailed("Banken starter ikke:%n%s".formatted(bank.lastLines()));
		}
		return new ForumBank(bank, BankAddresses.read(data));
	}

	/**
	 * Signs a demo user in.
	 * @throws BankFailed when there is none by that name
	 */
	public ForumClient as(String user) {
		HttpResponse<String> token = send(
				HttpRequest.newBuilder(this.addresses.address("sign-in").resolve("/token/" + user))
					.header("Authorization", "Bearer " + this.addresses.secret("sign-in.token-secret"))
					.POST(BodyPublishers.noBody()));
		if (token.statusCode() != OK) {
			throw new BankFailed("Innloggingen svarer %d for %s".formatted(token.statusCode(), user));
		}
		return new ForumClient(this.http, this.addresses.address("content"), token.body());
	}

	/** The posts that the index lets anybody find, by id. */
	public Set<String> indexed() {
		return ThreadsIndex.visible(this.http, elasticsearch());
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

	@Override
	public void close() {
		this.bank.close();
		this.http.close();
	}

	private URI elasticsearch() {
		return this.addresses.address("elasticsearch");
	}

	private List<ProcessHandle> processes(BankPart part) {
		return part.processes(this.bank.process().toHandle());
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

	private static Map<String, String> unlimited() {
		Map<String, String> limits = new HashMap<>();
		for (String limit : List.of("READS", "WRITES", "ADDRESSREADS", "ADDRESSWRITES")) {
			limits.put("RESSURSBANK_LIMITS_%s_0_COUNT".formatted(limit), "100000");
			limits.put("RESSURSBANK_LIMITS_%s_0_PER".formatted(limit), "1s");
		}
		return limits;
	}

}
