package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.yaml.SchemaCheck;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The closed schema of every kind: what all resources have, and what only this kind has.
 */
final class KindSchemas {

	private static final Map<Kind, String> PLURAL = Map.of(Kind.ARTICLE, "artikler", Kind.MATERIAL, "materiell",
			Kind.WEBINAR, "webinarer", Kind.COURSE, "kurs", Kind.CONTACT, "kontakter");

	private final JsonNode kinds = SchemaCheck.json(KindSchemas.class, "kinds.json");

	/** Each made when the first file of its kind comes: often there is none to parse. */
	private final Map<Kind, SchemaCheck> schemas = new ConcurrentHashMap<>();

	/** All that is wrong with the form of a file of a kind. */
	List<Finding> check(YamlSource source, Kind kind) {
		List<Finding> findings = new ArrayList<>();
		SchemaCheck schema = this.schemas.computeIfAbsent(kind, (same) -> SchemaCheck.of(schema(same)));
		schema.check(source).forEach((finding) -> findings.add(foreign(source, kind, finding).orElse(finding)));
		return findings;
	}

	/** The schema of a kind, for this caller alone. */
	ObjectNode schema(Kind kind) {
		ObjectNode schema = (ObjectNode) SchemaCheck.json(KindSchemas.class, "resource.schema.json");
		JsonNode own = this.kinds.path(kind.code());
		((ObjectNode) schema.path("properties")).setAll((ObjectNode) own.path("properties"));
		own.path("required").forEach(schema.withArray("required")::add);
		return schema;
	}

	/** Says whose field it is when it is not this kind's. */
	private Optional<Finding> foreign(YamlSource source, Kind kind, Finding finding) {
		if (!finding.rule().equals("unknown-field")) {
			return Optional.empty();
		}
		// From the few fields of the kinds, not from those of the file, which may be
		// thousands.
		return Kind.searchable()
			.stream()
			.flatMap((owner) -> this.kinds.path(owner.code()).path("properties").propertyNames().stream())
			.filter((name) -> finding.place().equals(source.places().get("key:/" + name)))
			.flatMap((name) -> owner(name).map((owner) -> message(name, owner, kind)).stream())
			.findFirst()
			.map((message) -> Finding.error(finding.place(), "wrong-kind", message));
	}

	private Optional<Kind> owner(String field) {
		return Kind.searchable()
			.stream()
			.filter((kind) -> this.kinds.path(kind.code()).path("properties").has(field))
			.findFirst();
	}

	private static String message(String field, Kind owner, Kind kind) {
		return "Feltet «" + field + "» hører til " + PLURAL.get(owner) + ", og denne filen ligger blant "
				+ PLURAL.get(kind) + ". Ta det bort, eller flytt filen til mappen " + owner.collection() + ".";
	}

}
