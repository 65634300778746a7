package no.ressursbank.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PartTests {

	@TempDir
	private Path folder;

	@Test
	void goesOnInAnotherProcessAfterItWasKilled() {
		Part part = new Part(app(), this::app);
		Child killed = part.child();
		ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
		part.onExit().join();
		part.startAgain();
		try {
			assertThat(part.child().pid()).isNotEqualTo(killed.pid());
			assertThat(part.child().isAlive()).isTrue();
			assertThat(part.onExit()).isNotDone();
		}
		finally {
			part.child().stop();
		}
	}

	private App app() {
		return new App(
				Child.start(new Recipe("søvn", List.of("sleep", "60"), Map.of(), this.folder.resolve("log"), "TERM")),
				URI.create("http://localhost"));
	}

}
