package no.ressursbank.bench.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import no.ressursbank.language.CompoundList;
import no.ressursbank.language.IndexTerms;
import no.ressursbank.language.Lexicon;
import no.ressursbank.language.NorwegianTerms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words of real texts, one to a call and one thread: calls a second are words a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WordBenchmarks {

	private static final int LONG_WARM_UP = 15;

	/** The folder of a {@link WordFiles}. */
	@Param("")
	public String folder = "";

	private Lexicon lexicon = Lexicon.general();

	private IndexTerms terms = new IndexTerms(this.lexicon);

	private IndexTerms fresh = this.terms;

	private IndexTerms first = this.terms;

	/**
	 * An index gets every word as letters and makes a new string of it, whose hash nobody
	 * knows yet.
	 */
	private char[][] running = {};

	private char[][] different = {};

	private int next;

	private int nextFirst;

	private int nextNew;

	/**
	 * Reads the words.
	 * @throws IOException when a file is not there
	 */
	@Setup
	public void read() throws IOException {
		WordFiles files = new WordFiles(Path.of(this.folder));
		this.lexicon = Lexicon.of(files.lexicon(), CompoundList.parse(List.of()));
		this.terms = new IndexTerms(this.lexicon);
		this.running = letters(files.running());
		this.different = letters(files.running().stream().distinct().toList());
	}

	/** Index analysis of texts as they run. */
	@Benchmark
	public List<String> runningText() {
		return this.terms.of(nextRunning());
	}

	/**
	 * The same with an empty memory at each beginning of the texts, as when they are
	 * published.
	 */
	@Benchmark
	public List<String> runningTextOnce() {
		if (this.nextFirst == 0) {
			this.first = new IndexTerms(this.lexicon);
		}
		String word = new String(this.running[this.nextFirst]);
		this.nextFirst = (this.nextFirst + 1) % this.running.length;
		return this.first.of(word);
	}

	/**
	 * Index analysis of words that were never seen before. Nothing of it is remembered,
	 * so the compiler needs longer to see what is hot.
	 */
	@Benchmark
	@Warmup(iterations = LONG_WARM_UP, time = 1)
	public List<String> newWords() {
		if (this.nextNew == 0) {
			this.fresh = new IndexTerms(this.lexicon);
		}
		String word = new String(this.different[this.nextNew]);
		this.nextNew = (this.nextNew + 1) % this.different.length;
		return this.fresh.of(word);
	}

	/** The root alone, which remembers nothing. */
	@Benchmark
	public String root() {
		return NorwegianTerms.root(nextRunning());
	}

	private String nextRunning() {
		this.next = (this.next + 1) % this.running.length;
		return new String(this.running[this.next]);
	}

	private static char[][] letters(List<String> words) {
		return words.stream().map(String::toCharArray).toArray(char[][]::new);
	}

}
