package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PublishMetricsTests {

	@Test
	void tellsThatARunFailedUntilItHasPublished(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("publish.prom");
		PublishMetrics metrics = new PublishMetrics();
		metrics.write(file);
		assertThat(Files.readString(file)).contains("ressursbank_publish_success 0.0\n");
		metrics.published(true);
		metrics.write(file);
		assertThat(Files.readAllLines(file)).contains("# TYPE ressursbank_publish_success gauge",
				"ressursbank_publish_success 1.0");
		assertThat(folder).isDirectoryContaining((one) -> one.equals(file));
	}

	@Test
	void countsWhatWasChecked(@TempDir Path root) throws IOException {
		ContentFolder content = new ContentFolder(root).articles(2).write("articles/daarlig.md", "uten front matter");
		PublishMetrics metrics = new PublishMetrics();
		metrics.checked(content.check());
		Path file = root.resolve("publish.prom");
		metrics.write(file);
		assertThat(Files.readString(file)).contains("ressursbank_publish_files 3.0\n",
				"ressursbank_publish_rejected 1.0\n", "ressursbank_publish_quarantined 0.0\n");
	}

}
