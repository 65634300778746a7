package no.ressursbank.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailedTests {

	@TempDir
	private Path folder;

	@Test
	void showsTheEndOfTheLogWithoutStackFrames() throws IOException {
		Path log = Files.writeString(this.folder.resolve("a.log"), "first\n".repeat(20) + """
				java.net.BindException: Address already in use

				\tat java.base/sun.nio.ch.Net.bind(Net.java:1)
				\t... 12 more
				""");
		assertThat(new StartFailed("Elasticsearch", "stoppet", log)).message()
			.startsWith("Elasticsearch: stoppet")
			.contains("java.net.BindException: Address already in use")
			.endsWith("Logg: " + log)
			.doesNotContain("Net.java", "12 more");
	}

	@Test
	void tellsTheReasonAlsoWithoutALog() {
		assertThat(new StartFailed("Elasticsearch", "stoppet", this.folder.resolve("none"))).message()
			.startsWith("Elasticsearch: stoppet");
	}

}
