package no.ressursbank.ingest.pdf;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class WorkerCommandTests {

	@TempDir
	Path folder;

	@Test
	void whoeverTakesAWorkerOverReachesNoNetworkAndWritesNoFile() throws Exception {
		List<String> fenced = WorkerCommand.get();
		assumeThat(fenced).as("the system's own programs").contains("unshare", "prlimit");
		assertThat(outcome(fenced)).isEqualTo("network false, file false");
		assertThat(file()).satisfiesAnyOf((none) -> assertThat(none).doesNotExist(),
				(empty) -> assertThat(empty).isEmptyFile());
	}

	@Test
	void withoutTheFenceBothWouldSucceed() throws Exception {
		List<String> fenced = WorkerCommand.get();
		int java = fenced.indexOf(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		assertThat(outcome(fenced.subList(java, fenced.size()))).isEqualTo("network true, file true");
	}

	private String outcome(List<String> worker) throws Exception {
		List<String> command = new ArrayList<>(worker.subList(0, worker.size() - 1));
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			command.addAll(List.of(Breakout.class.getName(), "" + server.getLocalPort(), file().toString()));
			Process process = new ProcessBuilder(command).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Path file() {
		return this.folder.resolve("written");
	}

}
