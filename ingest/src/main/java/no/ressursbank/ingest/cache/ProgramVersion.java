package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

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
		try (Stream<Path> files = Files.walk(location)) {
			List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
			for (Path file : all) {
				DigestUtils.updateDigest(digest, location.relativize(file).toString());
				DigestUtils.updateDigest(digest, file);
			}
		}
	}

}
