package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileStoreTests {

	private static final String HASH = "ab12".repeat(16);

	@TempDir
	Path root;

	@Test
	void keepsAFileAndItsPictureByTheHashOfTheFile() throws IOException {
		Path pdf = Files.writeString(this.root.resolve("rapport.pdf"), "%PDF-1.7");
		FileStore store = new FileStore(this.root.resolve("files"));
		store.put(HASH, pdf);
		store.put(HASH, pdf);
		store.putThumbnail(HASH, new byte[] { 1, 2 });
		assertThat(files(store.root())).containsExactlyInAnyOrder("ab/" + HASH + ".pdf", "ab/" + HASH + ".png");
		assertThat(store.root().resolve("ab/" + HASH + ".pdf")).hasContent("%PDF-1.7");
	}

	@Test
	void remembersWhatKilledAWorker() throws IOException {
		Quarantine quarantine = new Quarantine(this.root.resolve("quarantine"));
		assertThat(quarantine.of(HASH)).isEmpty();
		quarantine.add(HASH, PdfProblem.TIMEOUT);
		quarantine.add(HASH, PdfProblem.TIMEOUT);
		assertThat(quarantine.of(HASH)).contains(PdfProblem.TIMEOUT);
		assertThat(quarantine.of("cd34".repeat(16))).isEmpty();
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).map((path) -> folder.relativize(path).toString()).toList();
		}
	}

}
