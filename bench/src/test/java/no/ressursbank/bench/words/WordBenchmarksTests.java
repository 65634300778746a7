package no.ressursbank.bench.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.language.NorwegianTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WordBenchmarksTests {

	private static final List<String> WORDS = List.of("skolen", "og", "hjemmet", "og", "skolen");

	@TempDir
	private Path folder = Path.of("");

	private final WordBenchmarks benchmarks = new WordBenchmarks();

	@BeforeEach
	void read() throws IOException {
		WordFiles.write(this.folder, WORDS);
		this.benchmarks.folder = this.folder.toString();
		this.benchmarks.read();
	}

	@Test
	void goThroughTheTextsAgainAndAgain() {
		assertThat(Stream.generate(this.benchmarks::runningText).map(List::getFirst).limit(10))
			.containsOnly(NorwegianTerms.root("skolen"), NorwegianTerms.root("og"), NorwegianTerms.root("hjemmet"));
		assertThat(Stream.generate(this.benchmarks::runningTextOnce).map(List::getFirst).limit(10))
			.containsExactlyElementsOf(
					Stream.concat(WORDS.stream(), WORDS.stream()).map(NorwegianTerms::root).toList());
		assertThat(Stream.generate(this.benchmarks::root).limit(10)).contains(NorwegianTerms.root("hjemmet"));
	}

	@Test
	void showEveryNewWordOnce() {
		assertThat(Stream.generate(this.benchmarks::newWords).map(List::getFirst).limit(3))
			.containsExactly(NorwegianTerms.root("skolen"), NorwegianTerms.root("og"), NorwegianTerms.root("hjemmet"));
	}

}
