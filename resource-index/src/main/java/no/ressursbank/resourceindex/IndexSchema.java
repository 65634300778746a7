package no.ressursbank.resourceindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.data.elasticsearch.core.document.Document;

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

	/**
	 * The settings with the words that the index divides compounds by.
	 */
	Document settings(Wordbook words) {
		Document settings = Document.parse(this.settings);
		Map<String, Object> compounds = object(object(object(settings, "analysis"), "filter"), "norwegian_compounds");
		compounds.put("roots", words.roots());
		compounds.put("words", words.compounds());
		return settings;
	}

	@SuppressWarnings("unchecked") // JSON objects have names that are strings
	private static Map<String, Object> object(Map<String, Object> parent, String name) {
		return (Map<String, Object>) Objects.requireNonNull(parent.get(name), name);
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
