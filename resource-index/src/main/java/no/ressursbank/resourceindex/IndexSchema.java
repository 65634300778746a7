package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The settings and mapping of the index, as JSON.
 *
 * @param version hash of both; an index with another version must be rebuilt
 */
record IndexSchema(String settings, String mapping, String version) {

	static IndexSchema load() {
		String settings = read("settings.json");
		String mapping = read("mapping.json");
		return new IndexSchema(settings, mapping, DigestUtils.sha256Hex(settings + mapping));
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

}
