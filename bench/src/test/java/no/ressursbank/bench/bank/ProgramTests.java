package no.ressursbank.bench.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void givesTheExitCodeAndKeepsTheOutput() throws IOException {
		Program program = Program.start(log(), Map.of(),
				source("IO.println(System.getenv(\"GREETING\")); System.exit(7);"));
		assertThat(program.join()).isEqualTo(7);
		assertThat(Files.readString(log())).contains("null");
	}

	@Test
	void passesTheEnvironmentOn() throws IOException {
		Program.start(log(), Map.of("GREETING", "hei"), source("IO.println(System.getenv(\"GREETING\"));")).join();
		assertThat(Files.readString(log())).contains("hei");
	}

	@Test
	void stopsWhatStillRuns() throws IOException {
		Program program = Program.start(log(), Map.of(), source("Thread.sleep(600_000);"));
		assertThat(program.isAlive()).isTrue();
		program.close();
		assertThat(program.isAlive()).isFalse();
	}

	@Test
	void endsWithTheOneWhoHoldsThePipe() throws IOException {
		Program program = Program.start(log(), Map.of(), source("Thread.sleep(600_000);"));
		program.process().getOutputStream().close();
		assertThat(program.join()).isNotZero();
	}

	private Path log() {
		return this.folder.resolve("log");
	}

	private String source(String statements) throws IOException {
		return Files
			.writeString(this.folder.resolve("Main.java"), "void main() throws Exception { %s }".formatted(statements))
			.toString();
	}

}
