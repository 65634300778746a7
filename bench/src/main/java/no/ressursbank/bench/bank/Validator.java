package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The command that editors check a folder with, as they start it.
 */
public final class Validator {

	/** The command's code when something must be put right. */
	private static final int FOUND = 1;

	private final Path clone;

	private final Path content;

	private final Path cache;

	private final Path changing;

	/** The command remembers in a new folder for each. */
	private int memories;

	/**
	 * For a folder that is a repository of git.
	 * @param clone the folder of the project
	 * @param cache where the command remembers
	 */
	public Validator(Path clone, Path content, Path cache) throws IOException {
		this.clone = clone;
		this.content = content;
		this.cache = cache;
		try (Stream<Path> files = Files.list(content.resolve("articles"))) {
			this.changing = files.sorted().findFirst().orElseThrow();
		}
	}

	/** How many seconds all texts take when nothing is known of them. */
	public double all() {
		this.memories++;
		return validate();
	}

	/** How many seconds they take once more. */
	public double again() {
		return validate();
	}

	/** How many seconds it takes to be told of one text that has just been changed. */
	public double changed() {
		try {
			Files.writeString(this.changing, "\n\nDenne setningen er ny.\n", StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new BankFailed(ex.toString());
		}
		return validate("--changed-since", "HEAD");
	}

	/** The middle one of some runs. */
	public double median(int times, DoubleSupplier run, Runnable step) {
		return DoubleStream.generate(run).limit(times).peek((seconds) -> step.run()).sorted().toArray()[times / 2];
	}

	private double validate(String... options) {
		List<String> command = new ArrayList<>(
				List.of(this.clone.resolve("ressursbank").toString(), "validate", "--content", this.content.toString(),
						"--cache", this.cache.resolve(Integer.toString(this.memories)).toString()));
		command.addAll(List.of(options));
		long start = System.nanoTime();
		run(command);
		return (System.nanoTime() - start) / 1e9;
	}

	private void run(List<String> command) {
		int code = SilentCommand.run(this.content, command);
		if (code > FOUND) {
			throw new BankFailed("%s endte med kode %d".formatted(String.join(" ", command), code));
		}
	}

}
