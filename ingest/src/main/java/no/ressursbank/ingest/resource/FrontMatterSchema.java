package no.ressursbank.ingest.resource;

import java.util.Set;

import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of front matter, for editors of text that check while one writes.
 */
public final class FrontMatterSchema {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final KindSchemas SCHEMAS = new KindSchemas();

	private FrontMatterSchema() {
	}

	/**
	 * The schema of a kind in one content folder: with the words that its vocabulary
	 * knows.
	 * @return JSON with an end of line after it
	 */
	public static String of(Kind kind, Vocabulary vocabulary) {
		ObjectNode schema = SCHEMAS.schema(kind);
		schema.put("title", "Front matter in " + kind.collection() + "/");
		MetadataReader.WORDS.forEach((field, file) -> {
			Set<String> words = vocabulary.ids().get(file);
			if (words != null && schema.path("properties").has(field)) {
				restrict((ObjectNode) schema.path("properties").path(field), words);
			}
		});
		return JSON.writeValueAsString(schema) + "\n";
	}

	private static void restrict(ObjectNode property, Set<String> words) {
		boolean isList = property.path("$ref").asString("").endsWith("/slugs");
		ArrayNode known = (isList ? property.putObject("items") : property).putArray("enum");
		words.stream().sorted().forEach(known::add);
	}

}
