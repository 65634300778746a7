package no.ressursbank.local;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;

/** A bank from its start until somebody stops it: then with exit code 0. */
final class BankRun {

	private final PrintStream out = System.out;

	private final Home home;

	private final Folders folders;

	private final Mode mode;

	private final boolean open;

	private volatile boolean running;

	/**
	 * Starts nothing yet.
	 * @param open whether the portal shall be opened in a browser
	 */
	BankRun(Home home, Folders folders, Mode mode, boolean open) {
		this.home = home;
		this.folders = folders;
		this.mode = mode;
		this.open = open;
	}

	/**
	 * Starts, tells where it answers, and stays.
	 * @param content null for the folder of the clone
	 * @return the exit code
	 */
	int start(@Nullable Path content) throws Exception {
		Path published = (content != null ? content : this.home.root().resolve("content")).toAbsolutePath().normalize();
		if (!Files.isDirectory(published)) {
			this.out.println("✗ Finner ikke innholdsmappen " + published);
			return Local.USAGE;
		}
		Optional<Integer> code = BankLock.holding(this.folders.root(), () -> run(published));
		return code.isPresent() ? code.get() : alreadyRuns();
	}

	private int run(Path published) throws IOException {
		long start = System.nanoTime();
		boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
		Steps steps = new Steps(this.out, terminal);
		Bank bank = new Bank(this.home, this.folders, steps, this.mode);
		Addresses.delete(this.folders.root());
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bank), "stop"));
		try {
			Addresses addresses = bank.start(published);
			addresses.store(this.folders.root());
			steps.close();
			this.out.println(box(started(Steps.seconds(start)), told(addresses, published)));
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
	private void stop(Bank bank) {
		boolean asked = this.running;
		if (asked) {
			this.out.println("Stopper …");
		}
		bank.stop();
		try {
			Addresses.delete(this.folders.root());
		}
		catch (IOException ex) {
			this.out.println("! " + ex);
		}
		if (asked) {
			this.out.println(this.mode.preview() ? "Forhåndsvisningen er stoppet."
					: "Ressursbanken er stoppet. Alt er tatt vare på i " + this.folders.root());
			// The JVM's own code would be 143: an error to scripts, though all went as
			// asked.
			Runtime.getRuntime().halt(0);
		}
	}

	private int alreadyRuns() throws IOException {
		Optional<Addresses> addresses = Addresses.load(this.folders.root());
		this.out.println(addresses
			.map((known) -> box((this.mode.preview() ? "Forhåndsvisningen" : "Ressursbanken") + " kjører allerede",
					told(known, null)))
			.orElse("Ressursbanken er i ferd med å starte eller stoppe et annet sted. Data: " + this.folders.root()));
		return Local.USAGE;
	}

	private String started(String seconds) {
		return (this.mode.preview() ? "Forhåndsvisningen er klar etter %s. Ctrl-C stopper den."
				: "Ressursbanken er oppe etter %s. Ctrl-C stopper den.")
			.formatted(seconds);
	}

	private List<String> told(Addresses addresses, @Nullable Path content) {
		if (!this.mode.preview()) {
			return addresses.describe(this.folders.root());
		}
		List<String> lines = new ArrayList<>(List.of("Portal    " + addresses.portal()));
		if (content != null) {
			lines.add("Innhold   " + content);
		}
		lines.addAll(List.of("", "Lagre en fil, så viser siden den med en gang, med funnene ved siden av.",
				"Det som er publisert, blir ikke rørt."));
		return lines;
	}

	private static String box(String title, List<String> told) {
		List<String> lines = new ArrayList<>(List.of(title, ""));
		lines.addAll(told);
		return new Box(lines).render();
	}

	private static String reason(CompletionException failure) {
		Throwable cause = failure.getCause();
		return (cause instanceof StartFailed) ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
	}

}
