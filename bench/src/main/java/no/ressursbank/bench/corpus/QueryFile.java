package no.ressursbank.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries with one right page each, one JSON object to a line.
 */
final class QueryFile {

	private static final JsonMapper JSON = new JsonMapper();

	private QueryFile() {
	}

	/**
	 * Reads the queries.
	 * @param field which field of the object is the query
	 * @param wanted which lines to take
	 */
	static List<JudgedQuery> read(Path file, String field, Predicate<JsonNode> wanted) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.map(JSON::readTree)
			.filter(wanted)
			.map((entry) -> new JudgedQuery(entry.path(field).asString(), Map.of(entry.path("doc_id").asString(), 1)))
			.toList();
	}

}
