package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells one build of the program from another by the content of its jars: nobody has to
 * remember to count a number up when a parser gets better.
 */
public final class ProgramVersion {

	private ProgramVersion() {
	}

	/**
	 * The version of the jars that some classes are in.
	 * @param classes of jars whose names do not change with their content
	 */
	public static String of(Class<?>... classes) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		for (Class<?> one : classes) {
			try {
				update(digest, Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (URISyntaxException ex) {
				throw new IllegalStateException(ex);
			}
		}
		return Hex.encodeHexString(digest.digest());
	}

	private static void update(MessageDigest digest, Path location) throws IOException {
		if (Files.isRegularFile(location)) {
			updateByEntries(digest, location);
			return;
		}
		try (Stream<Path> files = Files.walk(location)) {
			List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
			for (Path file : all) {
				DigestUtils.updateDigest(digest, location.relativize(file).toString());
				DigestUtils.updateDigest(digest, file);
			}
		}
	}

	/** A jar has the checksum of each file in its table of contents. */
	private static void updateByEntries(MessageDigest digest, Path jar) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			zip.stream()
				.filter((entry) -> !entry.isDirectory())
				.map((entry) -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n")
				.sorted()
				.forEach((line) -> DigestUtils.updateDigest(digest, line));
		}
	}

}
