package no.ressursbank.ingest.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the last run knew: enough to see what has changed since, without opening what it
 * made of each file.
 *
 * @param outcomes by name of the file
 * @param forms of all texts together, with how often they stand there
 */
public record Summary(Map<String, Outcome> outcomes, Map<String, Integer> forms) {

	private static final Summary NONE = new Summary(Map.of(), Map.of());

	private static final JsonMapper JSON = new JsonMapper();

	static Summary read(Path file) {
		try {
			Optional<List<String>> lines = Checked.read(file);
			return lines.isPresent() ? JSON.readValue(lines.get().getFirst(), Summary.class) : NONE;
		}
		catch (JacksonException ex) {
			// Whole, but of another program.
			return NONE;
		}
	}

	void write(Path file) throws IOException {
		Checked.write(file, List.of(JSON.writeValueAsString(this)));
	}

}
