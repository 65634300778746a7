package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.corpus.RunningText;
import no.ressursbank.bench.report.WordTable;
import no.ressursbank.bench.words.LexiconMemory;
import no.ressursbank.bench.words.WordSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * How fast words are taken apart, and what that needs.
 */
@Command(name = "words", mixinStandardHelpOptions = true,
		description = "Måler hvor mange ord språkkjernen klarer i sekundet, og hvor mye minne ordene tar.")
final class WordsCommand implements Callable<Integer> {

	private final PrintStream out = System.out;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		List<String> words = RunningText.words(this.material.read(clone).pages());
		Path folder = clone.workFolder();
		try {
			double megabytes = LexiconMemory.measure(folder, words);
			List<WordSpeed> speeds = WordSpeed.measure(folder, words);
			this.out.println();
			this.out.println(WordTable.of(speeds, megabytes));
		}
		finally {
			clone.delete(folder);
		}
		return 0;
	}

}
