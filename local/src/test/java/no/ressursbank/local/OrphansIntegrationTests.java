package no.ressursbank.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OrphansIntegrationTests {

	@TempDir
	private Path folder;

	@Test
	void noServerOutlivesAJvmThatIsKilled() throws IOException {
		Process jvm = new ProcessBuilder(App.java(), "-cp", System.getProperty("java.class.path"),
				"-Dressursbank.home=" + Home.find().root(), BackendStarter.class.getName())
			.directory(this.folder.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader output = jvm.inputReader()) {
			assertThat(output.readLine()).isEqualTo("up");
		}
		List<ProcessHandle> servers = jvm.descendants().toList();
		// The launcher and the server of Elasticsearch, the postmaster and its workers,
		// and two tethers.
		assertThat(servers).hasSizeGreaterThan(5);
		jvm.destroyForcibly();
		servers.forEach((server) -> assertThat(server.onExit()).succeedsWithin(15, TimeUnit.SECONDS));
	}

}
