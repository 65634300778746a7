package no.ressursbank.bench.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconMemoryTests {

	/** Enough for 200,000 pairs of two different ones. */
	private static final List<String> WORDS = Stream.of("b", "d", "f", "g", "k", "l", "m", "n", "r", "t")
		.flatMap((first) -> IntStream.range(0, 100).mapToObj((i) -> first + "al" + letters(i)))
		.toList();

	@TempDir
	private Path folder = Path.of("");

	@Test
	void makesAsManyRootsAsItSays() {
		List<String> lines = LexiconMemory.lines(WORDS);
		assertThat(new HashSet<>(lines.stream().map((line) -> line.substring(0, line.indexOf(' '))).toList()))
			.hasSize(LexiconMemory.ROOTS);
		assertThat(Lexicon.of(lines, CompoundList.parse(List.of())).lines()).hasSize(LexiconMemory.ROOTS);
	}

	@Test
	void weighsMoreThanTheLettersOfTheRoots() throws IOException {
		double letters = LexiconMemory.lines(WORDS).stream().mapToInt(String::length).sum() / 1e6;
		assertThat(LexiconMemory.measure(this.folder, WORDS)).isBetween(letters, 1000.0);
	}

	private static String letters(int number) {
		return "" + (char) ('b' + number / 10) + (char) ('f' + number % 10) + "ok";
	}

}
