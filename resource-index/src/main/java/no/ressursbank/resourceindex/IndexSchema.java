package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The settings and mapping of the index, as JSON.
 *
 * @param version hash of both; an index with another version must be rebuilt
 */
record IndexSchema(String settings, String mapping, String version) {

	static IndexSchema load() {
		String settings = read("settings.json");
		String mapping = read("mapping.json");
		return new IndexSchema(settings, mapping, hash(settings + mapping));
	}

	private static String read(String name) {
		try (InputStream in = IndexSchema.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The jar lacks " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not read " + name, ex);
		}
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
