package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ResourceDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of entries by their keys. Each stands in a file of three lines, so that one
 * part can be read without the others.
 */
final class Entries {

	private static final TypeReference<Map<String, Integer>> FORMS = new TypeReference<>() {
	};

	private static final JsonMapper JSON = new JsonMapper();

	private final Path folder;

	Entries(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	void write(Entry entry) throws IOException {
		Checked.write(file(entry.outcome().key()), List.of(JSON.writeValueAsString(entry.outcome()),
				JSON.writeValueAsString(entry.forms()), JSON.writeValueAsString(entry.document())));
	}

	Optional<Outcome> outcome(String key) {
		return read(key, (lines) -> JSON.readValue(lines.get(0), Outcome.class));
	}

	Optional<Map<String, Integer>> forms(String key) {
		return read(key, (lines) -> JSON.readValue(lines.get(1), FORMS));
	}

	Optional<ResourceDocument> document(String key) {
		return read(key, (lines) -> JSON.readValue(lines.get(2), ResourceDocument.class));
	}

	/** Deletes all entries but those of some keys. */
	void keepOnly(Set<String> keys) throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter((path) -> !keys.contains(path.getFileName().toString())).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	private <T> Optional<T> read(String key, Function<List<String>, T> part) {
		try {
			return Checked.read(file(key)).map(part);
		}
		catch (JacksonException | IndexOutOfBoundsException ex) {
			// Whole, but of another program.
			return Optional.empty();
		}
	}

	private Path file(String key) {
		return this.folder.resolve(key);
	}

}
