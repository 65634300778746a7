package no.ressursbank.local;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the bank and stays until somebody stops it: then with exit code 0. */
@Command(name = "up", description = "Starter hele banken og viser hvor den svarer.")
final class UpCommand implements Callable<Integer> {

	private final Home home = Home.find();

	private final PrintStream out = System.out;

	@Mixin
	private final DataOption data = new DataOption();

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	/**
	 * The second compiler takes half of the processor time of a start, and pays off only
	 * under load.
	 */
	@Option(names = "--full-speed", description = "For lastmålinger: starter tregere, svarer raskere etterpå.")
	private boolean fullSpeed;

	@Option(names = "--open", description = "Åpne portalen i nettleseren når banken er oppe.")
	private boolean open;

	private volatile boolean running;

	@Override
	public Integer call() throws Exception {
		Path folder = this.data.folder(this.home);
		Path published = (this.content != null ? this.content : this.home.root().resolve("content")).toAbsolutePath()
			.normalize();
		if (!Files.isDirectory(published)) {
			this.out.println("✗ Finner ikke innholdsmappen " + published);
			return Local.USAGE;
		}
		Optional<Integer> code = BankLock.holding(folder, () -> run(folder, published));
		return code.isPresent() ? code.get() : alreadyRuns(folder);
	}

	private int run(Path folder, Path published) throws IOException {
		long start = System.nanoTime();
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		Steps steps = new Steps(this.out, terminal);
		Bank bank = new Bank(this.home, new Folders(folder), steps, this.fullSpeed ? "" : "-XX:TieredStopAtLevel=1");
		Addresses.delete(folder);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bank, folder), "stop"));
		try {
			Addresses addresses = bank.start(published);
			addresses.store(folder);
			steps.close();
			this.out.println(box("Ressursbanken er oppe etter %s. Ctrl-C stopper den.".formatted(Steps.seconds(start)),
					addresses, folder));
			if (this.open && !DefaultBrowser.open(addresses.portal())) {
				this.out.println("! Fant ingen nettleser å åpne. Åpne " + addresses.portal() + " selv.");
			}
		}
		catch (CompletionException ex) {
			steps.close();
			bank.stop();
			this.out.println("✗ " + reason(ex));
			return Local.FAULT;
		}
		this.running = true;
		if (!bank.watch()) {
			return 0;
		}
		this.running = false;
		this.out.println("✗ Alle deler av banken har stoppet.");
		return Local.FAULT;
	}

	/** Runs when the JVM ends for any reason it can notice. */
	private void stop(Bank bank, Path folder) {
		boolean asked = this.running;
		if (asked) {
			this.out.println("Stopper …");
		}
		bank.stop();
		try {
			Addresses.delete(folder);
		}
		catch (IOException ex) {
			this.out.println("! " + ex);
		}
		if (asked) {
			this.out.println("Ressursbanken er stoppet. Alt er tatt vare på i " + folder);
			// The JVM's own code would be 143: an error to scripts, though all went as
			// asked.
			Runtime.getRuntime().halt(0);
		}
	}

	private int alreadyRuns(Path folder) throws IOException {
		Optional<Addresses> addresses = Addresses.load(folder);
		this.out.println(addresses.map((known) -> box("Ressursbanken kjører allerede", known, folder))
			.orElse("Ressursbanken er i ferd med å starte eller stoppe et annet sted. Data: " + folder));
		return Local.USAGE;
	}

	private static String box(String title, Addresses addresses, Path folder) {
		List<String> lines = new ArrayList<>(List.of(title, ""));
		lines.addAll(addresses.describe(folder));
		return new Box(lines).render();
	}

	private static String reason(CompletionException failure) {
		Throwable cause = failure.getCause();
		return (cause instanceof StartFailed) ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
	}

}
