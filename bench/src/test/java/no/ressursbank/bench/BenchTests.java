package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BenchTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void refusesAFolderThatIsNotThere() {
		assertThat(Bench.run("relevance", "--corpora", this.folder.resolve("none").toString())).isEqualTo(Bench.USAGE);
	}

	@Test
	void refusesASetThatIsNotThere() throws IOException {
		Files.writeString(this.folder.resolve("queries.yml"), "- {q: ro, class: ord, relevant: {ro: 1}}\n");
		assertThat(Bench.run("relevance", "--content", this.folder.toString(), "--only", "wiki"))
			.isEqualTo(Bench.USAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "relevance", "load", "api", "portal", "words", "ingest", "validate", "faults" })
	void explainsItself(String command) {
		assertThat(Bench.run(command, "--help")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "load", "api", "words", "validate" })
	void refusesCorporaThatAreNotThere(String command) throws IOException {
		assertThat(Bench.run(command, "--corpora", this.folder.resolve("none").toString())).isEqualTo(Bench.USAGE);
		assertThat(Bench.run(command, "--corpora", this.folder.toString())).isEqualTo(Bench.USAGE);
	}

}
