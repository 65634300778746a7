package no.ressursbank.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Empties the data folder of a bank that does not run. */
@Command(name = "reset", description = "Sletter alt banken har lagret på denne maskinen.")
final class ResetCommand implements Callable<Integer> {

	private final PrintStream out = System.out;

	@Mixin
	private final DataOption data = new DataOption();

	@Option(names = "--yes", description = "Slett uten å spørre.")
	private boolean yes;

	@Override
	public Integer call() throws Exception {
		Path folder = this.data.folder(Home.find());
		return BankLock
			.holding(folder, () -> BankLock.holding(folder.resolve(PreviewCommand.FOLDER), () -> reset(folder)))
			.flatMap((code) -> code)
			.orElseGet(() -> {
				this.out.println("✗ Banken eller en forhåndsvisning kjører. Stopp den først.");
				return Local.USAGE;
			});
	}

	private int reset(Path folder) throws IOException {
		if (!this.yes && !confirmed(folder)) {
			this.out.println("Ingenting er slettet.");
			return Local.USAGE;
		}
		empty(folder);
		this.out.println("✓ " + folder + " er tom.");
		return 0;
	}

	/** No answer is a no, so that a script without {@code --yes} never deletes. */
	private boolean confirmed(Path folder) throws IOException {
		this.out.print("Slette alle tråder, indekser og logger i " + folder + "? [j/N] ");
		this.out.flush();
		String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
		return answer != null && answer.strip().equalsIgnoreCase("j");
	}

	private static void empty(Path folder) throws IOException {
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				if (!entry.endsWith(BankLock.FILE)) {
					Folders.delete(entry);
				}
			}
		}
	}

}
