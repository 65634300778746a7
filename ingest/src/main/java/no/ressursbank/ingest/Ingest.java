package no.ressursbank.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line of the editors.
 */
@Command(name = "ressursbank", description = "Kontrollerer og publiserer innhold.",
		subcommands = { ValidateCommand.class, PublishCommand.class, CoverageCommand.class, ExplainCommand.class,
				SchemaCommand.class, NewCommand.class, OwnersCommand.class, PdfCommand.class, WatchCommand.class,
				LinksCommand.class, ReportCommand.class },
		mixinStandardHelpOptions = true)
public final class Ingest {

	private Ingest() {
	}

	public static void main(String[] args) {
		System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
		System.exit(run(args));
	}

	/**
	 * Runs a command.
	 * @return the exit code, one of {@link ExitCode}
	 */
	static int run(String... args) {
		return new CommandLine(new Ingest()).setResourceBundle(ResourceBundle.getBundle(Ingest.class.getName()))
			.setParameterExceptionHandler((call, arguments) -> WrongCall.report(call))
			.setExecutionExceptionHandler((ex, commandLine, result) -> {
				LoggerFactory.getLogger(Ingest.class).debug("Command failed", ex);
				return Fault.report(ex, commandLine.getErr());
			})
			.execute(args);
	}

}
