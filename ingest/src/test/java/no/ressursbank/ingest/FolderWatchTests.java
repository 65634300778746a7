package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderWatchTests {

	@TempDir
	Path root;

	@Test
	void tellsOfWhatIsWrittenReplacedAndDeletedAndOfNothingElse() throws Exception {
		Path file = Files.writeString(Files.createDirectories(this.root.resolve("articles")).resolve("a.md"), "En.");
		FolderWatch watch = new FolderWatch(this.root);
		assertThat(change(watch)).succeedsWithin(Duration.ofSeconds(5));
		assertThat(after(watch, () -> Files.writeString(file, "To to."))).succeedsWithin(Duration.ofSeconds(5));
		assertThat(after(watch,
				() -> Files.move(Files.writeString(this.root.resolve("ny"), "Tre."), file.resolveSibling("b.md"))))
			.succeedsWithin(Duration.ofSeconds(5));
		assertThat(after(watch, () -> Files.delete(file))).succeedsWithin(Duration.ofSeconds(5));
		CompletableFuture<Void> none = after(watch,
				() -> Files.writeString(Files.createDirectories(this.root.resolve(".git")).resolve("x"), "x"));
		Thread.sleep(600);
		assertThat(none).isNotDone();
	}

	private static CompletableFuture<Void> after(FolderWatch watch, Work work) throws IOException {
		CompletableFuture<Void> change = change(watch);
		work.run();
		return change;
	}

	private static CompletableFuture<Void> change(FolderWatch watch) {
		return CompletableFuture.runAsync(() -> {
			try {
				watch.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, Thread::startVirtualThread);
	}

	@FunctionalInterface
	interface Work {

		void run() throws IOException;

	}

}
