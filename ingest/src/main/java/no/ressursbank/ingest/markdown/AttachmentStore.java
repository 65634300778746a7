package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import no.ressursbank.ingest.source.References;
import no.ressursbank.ingest.source.Slug;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What is shown with a text, such as its images, by what it contains:
 * {@code <folder>/<2 hex>/<sha256>.<ending>}, served at {@code /files/<sha256>/<name>}.
 * The same bytes are kept once, and none are ever changed.
 */
public final class AttachmentStore {

	private static final String PATH = "/files/";

	private final @Nullable Path folder;

	private AttachmentStore(@Nullable Path folder) {
		this.folder = folder;
	}

	/** A store in a folder, which need not exist yet. */
	public static AttachmentStore in(Path folder) {
		return new AttachmentStore(folder);
	}

	/** Keeps nothing: for those who only check. */
	public static AttachmentStore none() {
		return new AttachmentStore(null);
	}

	/**
	 * Keeps a file.
	 * @param source where it comes from, for its name
	 * @param extension which tells readers its type, without the dot
	 * @return the address it is served at
	 */
	String keep(byte[] content, Path source, String extension) throws IOException {
		String sha256 = DigestUtils.sha256Hex(content);
		if (this.folder != null) {
			String place = sha256.substring(0, 2) + "/" + sha256 + "." + extension;
			References.stored(place);
			Path file = this.folder.resolve(place);
			if (!Files.exists(file)) {
				write(content, file);
			}
		}
		return PATH + sha256 + "/" + name(source) + "." + extension;
	}

	/** What a document says of a file that is served at an address. */
	static String attachment(String address) {
		return address.substring(PATH.length());
	}

	/** Readers of the store never see half a file. */
	private static void write(byte[] content, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path half = Files.createTempFile(file.getParent(), "attachment", ".tmp");
		try {
			Files.write(half, content, StandardOpenOption.DSYNC);
			Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(half);
		}
	}

	private static String name(Path source) {
		String file = source.getFileName().toString();
		String slug = Slug.of(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
		return slug.isEmpty() ? "fil" : slug;
	}

}
