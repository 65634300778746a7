package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import no.ressursbank.local.Backends;
import no.ressursbank.local.WithBackends;
import no.ressursbank.resourceindex.ResourceIndex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
class WatchIntegrationTests extends TenPublishedArticles {

	private static final Duration LONG = Duration.ofSeconds(60);

	@Test
	void neverWritesIntoAnIndexThatIsInUse() {
		String before = edition().version();
		this.content.article("ny", "Ny.\n");
		assertThat(watch()).isEqualTo(ExitCode.USAGE);
		assertThat(edition().version()).isEqualTo(before);
		assertThat(state()).doesNotExist();
	}

	@Test
	void showsWhatIsSavedAndWhatIsFoundInIt() throws Exception {
		operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-*"))
			.getInformation()
			.forEach((found) -> operations.indexOps(IndexCoordinates.of(found.getName())).delete());
		Thread watching = Thread.ofPlatform().start(this::watch);
		try {
			until(() -> Files.exists(state()));
			assertThat(this.index.find("artikkel-1")).isPresent();
			assertThat(shown().path("report").path("findings")).isEmpty();
			long before = shown().path("version").asLong();
			this.content.article("ny", "[her](https://example.org)\n")
				.write("articles/feil.md", "---\ntitle: A\n---\n");
			until(() -> shown().path("version").asLong() > before && shown().toString().contains("articles/feil.md"));
			assertThat(this.index.find("ny")).isPresent();
			assertThat(shown().path("advice").path("link-text").asString()).contains("Skjermlesere");
			assertThat(shown().path("stopped").isNull()).isTrue();
			this.content.write("themes.yml", "- id: [\n");
			until(() -> shown().path("stopped").isString());
			assertThat(this.index.find("ny")).isPresent();
		}
		finally {
			watching.interrupt();
			watching.join(LONG);
		}
	}

	private int watch() {
		return Ingest.run("watch", "--content", this.root.toString(), "--elasticsearch",
				Backends.elasticsearch().toString(), "--state", state().toString());
	}

	private Path state() {
		return this.root.resolve(".preview/state.json");
	}

	private JsonNode shown() {
		try {
			return new JsonMapper().readTree(Files.readAllBytes(state()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void until(Callable<Boolean> done) throws Exception {
		long end = System.nanoTime() + LONG.toNanos();
		while (!done.call()) {
			assertThat(System.nanoTime()).isLessThan(end);
			Thread.sleep(100);
		}
	}

}
