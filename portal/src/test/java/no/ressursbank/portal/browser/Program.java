package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program of the bank in a process of its own, from the jar that its module has built.
 * It ends when this process does, also when that is killed: a shell waits at the other
 * end of a pipe that only this process holds.
 */
record Program(Process process, Path log) {

	private static final String TIE = "exec 3<&0; (cat <&3; kill $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null";

	/** On a busy machine a service may take a minute and more. */
	private static final Duration START = Duration.ofMinutes(5);

	static Program start(String module, Map<String, String> environment, String... arguments) throws IOException {
		Path jar = Path.of("..", module, "target", module + ".jar");
		assertThat(jar).as("Bygg først: mvn -DskipTests package").exists();
		List<String> command = new ArrayList<>(
				List.of("sh", "-c", TIE, "tie", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
		command.addAll(List.of(arguments));
		Path log = Files.createDirectories(Path.of("target", "logs")).resolve(module + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		return new Program(builder.start(), log);
	}

	/** Waits until the service says that it can do its work. */
	Program awaitReady(int port) throws IOException, InterruptedException {
		HttpRequest asked = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
			.timeout(Duration.ofSeconds(5))
			.build();
		Instant end = Instant.now().plus(START);
		while (!isOk(asked)) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				throw new IllegalStateException("Startet ikke: " + Files.readString(this.log));
			}
			Thread.sleep(250);
		}
		return this;
	}

	private static boolean isOk(HttpRequest asked) throws InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(asked, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
