package no.ressursbank.local;

import java.io.IOException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The launcher's program. The script {@code ressursbank} finds a Java for it and builds
 * it.
 */
@Command(name = "ressursbank", description = "Kjører ressursbanken på denne maskinen.", subcommands = { UpCommand.class,
		PreviewCommand.class, ResetCommand.class, DoctorCommand.class, TokenCommand.class })
public final class Local {

	/**
	 * What was asked for cannot be done: usage, configuration, or a bank that runs
	 * already.
	 */
	static final int USAGE = 2;

	/** Something that should work did not. */
	static final int FAULT = 3;

	private Local() {
	}

	public static void main(String[] args) {
		System.exit(run(args));
	}

	/** Runs one command and gives its exit code. */
	static int run(String... args) {
		return new CommandLine(new Local()).setExecutionExceptionHandler((ex, commandLine, parsed) -> {
			commandLine.getErr().println((ex instanceof IOException) ? "✗ " + ex : "✗ " + ex.getMessage());
			return FAULT;
		}).execute(args);
	}

}
