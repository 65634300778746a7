package no.ressursbank.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import no.ressursbank.ingest.source.References;

/**
 * The files readers may fetch, by the hash of what they hold:
 * {@code <first two hex>/<sha256>.pdf} and beside it the picture of its first page,
 * {@code <sha256>.png}. A file is there whole or not at all, also after a crash.
 *
 * @param root the folder; made when the first file comes
 */
public record FileStore(Path root) {

	/** Whether a file is there already. */
	boolean has(String sha256, String extension) {
		return Files.isRegularFile(path(sha256, extension));
	}

	/** Copies a PDF, unless it is there already. */
	void put(String sha256, Path pdf) throws IOException {
		References.stored(name(sha256, ".pdf"));
		if (!has(sha256, ".pdf")) {
			try (InputStream in = Files.newInputStream(pdf)) {
				write(path(sha256, ".pdf"), in);
			}
		}
	}

	/** Stores the picture of a PDF's first page. */
	void putThumbnail(String sha256, byte[] png) throws IOException {
		References.stored(name(sha256, ".png"));
		write(path(sha256, ".png"), new ByteArrayInputStream(png));
	}

	private static void write(Path target, InputStream in) throws IOException {
		Files.createDirectories(target.getParent());
		Path draft = Files.createTempFile(target.getParent(), ".draft", "");
		try {
			try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
				in.transferTo(out);
				out.getFD().sync();
			}
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private Path path(String sha256, String extension) {
		return this.root.resolve(name(sha256, extension));
	}

	private static String name(String sha256, String extension) {
		return sha256.substring(0, 2) + "/" + sha256 + extension;
	}

}
