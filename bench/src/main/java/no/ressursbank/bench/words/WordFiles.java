package no.ressursbank.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.LexiconLearning;

/**
 * Words in files, for those who measure in a process of their own.
 */
record WordFiles(Path folder) {

	/**
	 * Writes them.
	 * @param running the words of texts, in lower case and in their order
	 */
	static WordFiles write(Path folder, List<String> running) throws IOException {
		WordFiles files = new WordFiles(folder);
		Files.write(files.runningFile(), running);
		Map<String, Integer> forms = running.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt((word) -> 1)));
		Files.write(files.lexiconFile(), new LexiconLearning(CompoundList.parse(List.of())).learn(forms).lines());
		return files;
	}

	List<String> running() throws IOException {
		return Files.readAllLines(runningFile());
	}

	/** What was learnt from the words. */
	List<String> lexicon() throws IOException {
		return Files.readAllLines(lexiconFile());
	}

	private Path runningFile() {
		return this.folder.resolve("running.txt");
	}

	private Path lexiconFile() {
		return this.folder.resolve("lexicon.txt");
	}

}
