package no.ressursbank.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Tells when something in a folder has changed. It looks instead of being told: Java is
 * told late on macOS, and never in a folder that is shared with a container.
 */
final class FolderWatch {

	/** Little against what an editor waits for, and against what looking costs. */
	private static final Duration GLANCE = Duration.ofMillis(200);

	private final Path root;

	private Set<String> seen = Set.of();

	FolderWatch(Path root) {
		this.root = root;
	}

	/**
	 * Works at once and again after every change, until the program is stopped. What
	 * cannot be read is tried again: an editor may be writing it.
	 */
	void onEveryChange(Callable<?> work) throws Exception {
		while (true) {
			await();
			try {
				work.call();
			}
			catch (IOException | UncheckedIOException ex) {
				System.err.println("! Kunne ikke lese innholdet. Prøver igjen.");
				forget();
			}
		}
	}

	/** Waits until the folder is not as it was when this was last asked. */
	void await() throws InterruptedException {
		Set<String> now = look();
		while (now.equals(this.seen)) {
			Thread.sleep(GLANCE);
			now = look();
		}
		this.seen = now;
	}

	/**
	 * What was seen is as good as not seen, since the work on it failed; after a pause.
	 */
	private void forget() throws InterruptedException {
		Thread.sleep(GLANCE);
		this.seen = Set.of();
	}

	private Set<String> look() {
		Set<String> files = new HashSet<>();
		try {
			Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(FolderWatch.this.root)
							&& folder.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					files.add(file + " " + attributes.lastModifiedTime() + " " + attributes.size());
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					// Deleted while we looked.
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			// The folder itself is being replaced: whoever reads it will see.
			files.clear();
		}
		return files;
	}

}
