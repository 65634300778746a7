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
 * Images by what they contain: {@code <folder>/<2 hex>/<sha256>.<ending>}, served at
 * {@code /files/<sha256>/<name>}. The same image is kept once, and none is ever changed.
 */
public final class ImageStore {

	private final @Nullable Path folder;

	private ImageStore(@Nullable Path folder) {
		this.folder = folder;
	}

	/** A store in a folder, which need not exist yet. */
	public static ImageStore in(Path folder) {
		return new ImageStore(folder);
	}

	/** Keeps nothing: for those who only check. */
	public static ImageStore none() {
		return new ImageStore(null);
	}

	/**
	 * Keeps an image.
	 * @param source the file it comes from, for its name
	 * @return the address it is served at
	 */
	String keep(byte[] image, Path source, ImageType type) throws IOException {
		String sha256 = DigestUtils.sha256Hex(image);
		if (this.folder != null) {
			String place = sha256.substring(0, 2) + "/" + sha256 + "." + type.extension();
			References.stored(place);
			Path file = this.folder.resolve(place);
			if (!Files.exists(file)) {
				write(image, file);
			}
		}
		return "/files/" + sha256 + "/" + name(source) + "." + type.extension();
	}

	/** Readers of the store never see half an image. */
	private static void write(byte[] image, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path half = Files.createTempFile(file.getParent(), "image", ".tmp");
		try {
			Files.write(half, image, StandardOpenOption.DSYNC);
			Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(half);
		}
	}

	private static String name(Path source) {
		String file = source.getFileName().toString();
		String slug = Slug.of(file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file);
		return slug.isEmpty() ? "bilde" : slug;
	}

}
