package no.ressursbank.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

import no.ressursbank.bench.bank.BankFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program that measures.
 */
@Command(name = "bench", description = "Måler banken.",
		subcommands = { RelevanceCommand.class, LoadCommand.class, ApiCommand.class, PortalCommand.class,
				WordsCommand.class, StructureCommand.class, IngestCommand.class, FaultsCommand.class,
				RestoreCommand.class, RankCommand.class, SoakCommand.class, ValidateCommand.class, PreviewCommand.class,
				MeasuredCommand.class },
		mixinStandardHelpOptions = true)
public final class Bench {

	/** The program was called wrongly. */
	static final int USAGE = 2;

	/** Something that should work did not. */
	static final int FAULT = 3;

	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

	private Bench() {
	}

	public static void main(String[] args) {
		System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
		// It would tell everyone who runs this about a flag that is worth nothing here.
		LUCENE.setLevel(Level.SEVERE);
		System.exit(run(args));
	}

	/** Runs one command and gives its exit code. */
	static int run(String... args) {
		return new CommandLine(new Bench()).setExecutionExceptionHandler((ex, commandLine, parsed) -> {
			commandLine.getErr().println("✗ " + ((ex instanceof BankFailed) ? ex.getMessage() : ex));
			return FAULT;
		}).execute(args);
	}

}
