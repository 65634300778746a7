package no.ressursbank.bench.words;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How many words a second one core manages.
 *
 * @param name what was done to the words
 * @param wordsPerSecond the mean
 * @param error half the width of the interval that holds the mean with 99.9 %
 */
public record WordSpeed(String name, double wordsPerSecond, double error) {

	/**
	 * Measures everything, in a process of its own that writes its progress to standard
	 * error.
	 * @param folder new or empty
	 * @param running the words of texts, in lower case and in their order
	 */
	public static List<WordSpeed> measure(Path folder, List<String> running) throws IOException {
		WordFiles.write(folder, running);
		Options options = new OptionsBuilder().include(WordBenchmarks.class.getName())
			.param("folder", folder.toString())
			.build();
		// Not closed: it is the standard error.
		PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		try {
			return new Runner(options, OutputFormatFactory.createFormatInstance(progress, VerboseMode.NORMAL)).run()
				.stream()
				.map(WordSpeed::of)
				.toList();
		}
		catch (RunnerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static WordSpeed of(RunResult run) {
		Result<?> result = run.getPrimaryResult();
		return new WordSpeed(result.getLabel(), result.getScore(), result.getScoreError());
	}

}
