package no.ressursbank.ingest.yaml;

import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks YAML against a closed JSON Schema. Thread-safe.
 */
public final class SchemaCheck {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonNode source;

	private final Schema schema;

	private SchemaCheck(JsonNode source, Schema schema) {
		this.source = source;
		this.schema = schema;
	}

	/**
	 * A check against a schema that lies beside a class.
	 * @param name file name of the schema
	 */
	public static SchemaCheck load(Class<?> owner, String name) {
		return of(json(owner, name));
	}

	/**
	 * A check against a schema put together by its owner.
	 */
	public static SchemaCheck of(JsonNode schema) {
		SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemaRegistryConfig(config));
		return new SchemaCheck(schema, registry.getSchema(schema));
	}

	/**
	 * Reads a JSON file that lies beside a class.
	 */
	public static JsonNode json(Class<?> owner, String name) {
		InputStream in = owner.getResourceAsStream(name);
		if (in == null) {
			throw new IllegalStateException("The jar lacks " + name);
		}
		return JSON.readTree(in);
	}

	/**
	 * All that is wrong, in the order of the text; empty when nothing is.
	 */
	public List<Finding> check(YamlSource source) {
		Map<String, String> meant = new HashMap<>();
		return this.schema.validate(source.root())
			.stream()
			.map((error) -> finding(source, error, meant))
			.distinct()
			.sorted(Comparator.comparing(Finding::place))
			.toList();
	}

	/** Two misspellings cannot both become the one field. */
	private Finding finding(YamlSource text, Error error, Map<String, String> meant) {
		Finding finding = Finding.error(place(text, error), SchemaMessage.rule(error), SchemaMessage.text(error))
			.suggesting(SchemaMessage.meant(error, freeFields(text, error))
				.filter((word) -> !isField(error) || isFirst(error, word, meant)));
		return SchemaMessage.correction(error).map(finding::replacing).orElse(finding);
	}

	/** The fields that may still be written where the schema met an unknown one. */
	private List<String> freeFields(YamlSource text, Error error) {
		String rule = error.getSchemaLocation().getFragment().toString();
		String fields = rule.substring(0, rule.lastIndexOf('/') + 1) + "properties";
		JsonNode written = text.root().at(error.getInstanceLocation().toString());
		return this.source.at(fields).propertyNames().stream().filter((name) -> !written.has(name)).toList();
	}

	/** An unknown field is marked at its name, everything else at its value. */
	private static Place place(YamlSource source, Error error) {
		String pointer = error.getInstanceLocation().toString();
		if (isField(error)) {
			Place key = source.places().get("key:" + pointer + "/" + error.getProperty());
			return (key != null) ? key : source.place(pointer);
		}
		return source.place(pointer);
	}

	private static boolean isFirst(Error error, String word, Map<String, String> meant) {
		String first = meant.computeIfAbsent(error.getInstanceLocation() + "/" + word, (field) -> error.getProperty());
		return first.equals(error.getProperty());
	}

	private static boolean isField(Error error) {
		return error.getKeyword().equals("additionalProperties");
	}

}
