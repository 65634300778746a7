package no.ressursbank.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(30)
class ChildTests {

	@TempDir
	private Path folder;

	@Test
	void runsWithItsEnvironmentAndWritesToItsLog() throws IOException {
		assertThat(run("echo $GREETING; exit 3", Map.of("GREETING", "hei")).join()).isEqualTo(3);
		assertThat(log()).content().isEqualTo("hei\n");
	}

	@Test
	void keepsTheLogOfTheRunBefore() {
		run("echo one", Map.of()).join();
		run("echo two", Map.of()).join();
		assertThat(log()).content().isEqualTo("two\n");
		assertThat(Path.of(log() + ".1")).content().isEqualTo("one\n");
	}

	@Test
	void getsTheSignalThatAsksItToStop() {
		Child child = run("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.05; done", Map.of());
		child.await(Duration.ofSeconds(5), () -> logged("up"));
		child.stop();
		assertThat(child.isAlive()).isFalse();
		assertThat(log()).content().contains("bye");
	}

	@Test
	void isKilledAfterTenSecondsWithAllItHasStarted() {
		Child child = run("sleep 60 & sleep 60", Map.of());
		child.await(Duration.ofSeconds(5), () -> ProcessHandle.of(child.pid()).orElseThrow().children().count() == 3);
		List<ProcessHandle> family = ProcessHandle.of(child.pid()).orElseThrow().descendants().toList();
		child.stop();
		family.forEach((process) -> assertThat(process.onExit()).succeedsWithin(15, TimeUnit.SECONDS));
	}

	@Test
	void endsWhenItsTetherIsKilled() {
		Child child = run("exec sleep 60", Map.of());
		child.await(Duration.ofSeconds(5), () -> tether(child).count() == 1);
		tether(child).forEach(ProcessHandle::destroyForcibly);
		assertThat(child.onExit()).succeedsWithin(5, TimeUnit.SECONDS);
	}

	@Test
	void tellsWhyItDidNotStart() {
		Child child = run("echo no room; exit 1", Map.of());
		assertThatExceptionOfType(StartFailed.class).isThrownBy(() -> child.await(Duration.ofSeconds(5), () -> false))
			.withMessageContainingAll("kode 1", "no room", log().toString());
	}

	private static Stream<ProcessHandle> tether(Child child) {
		return ProcessHandle.of(child.pid())
			.orElseThrow()
			.children()
			.filter((process) -> process.info().command().orElse("").endsWith("sh"));
	}

	private Child run(String script, Map<String, String> environment) {
		return Child.start(new Recipe("test", List.of("sh", "-c", script), environment, log(), "TERM"));
	}

	private Path log() {
		return this.folder.resolve("test.log");
	}

	private boolean logged(String text) {
		try {
			return Files.readString(log()).contains(text);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
