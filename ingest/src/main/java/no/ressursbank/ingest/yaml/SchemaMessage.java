package no.ressursbank.ingest.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.networknt.schema.Error;
import no.ressursbank.ingest.finding.Nearest;
import tools.jackson.databind.JsonNode;

/**
 * Says what a violated schema keyword means, in bokmål.
 */
final class SchemaMessage {

	private SchemaMessage() {
	}

	static String rule(Error error) {
		return switch (error.getKeyword()) {
			case "required" -> "missing-field";
			case "additionalProperties" -> "unknown-field";
			case "enum" -> "unknown-value";
			case "format" -> isDate(error) ? "invalid-date" : "invalid-value";
			default -> "invalid-value";
		};
	}

	static String text(Error error) {
		String field = field(error);
		return switch (error.getKeyword()) {
			case "required" -> "Feltet «" + error.getProperty() + "» mangler.";
			case "additionalProperties" -> "Feltet «" + error.getProperty() + "» finnes ikke.";
			case "enum" -> value(error) + " kan ikke brukes i " + field + ". Velg en av: "
					+ String.join(", ", texts(error.getSchemaNode())) + "." + language(plain(error));
			case "type" -> field + " skal være " + type(error.getSchemaNode()) + ".";
			case "format" -> value(error) + " i " + field + format(error);
			case "minItems" -> field + " må ha minst én verdi.";
			case "minLength" -> field + " kan ikke være tom.";
			case "maxLength" -> field + " er for lang: høyst " + error.getSchemaNode() + " tegn.";
			case "uniqueItems" -> field + " har samme verdi flere ganger.";
			case "pattern" -> value(error) + " i " + field + " har feil form. " + form(error.getSchemaNode());
			case "minimum" -> field + " må være minst " + error.getSchemaNode() + ".";
			case "maximum" -> field + " kan være høyst " + error.getSchemaNode() + ".";
			default -> field + " er ikke gyldig: " + error.getMessage();
		};
	}

	/** The known word that was probably meant. */
	static Optional<String> meant(Error error, List<String> knownFields) {
		return switch (error.getKeyword()) {
			case "additionalProperties" -> Nearest.find(error.getProperty(), knownFields);
			case "enum" -> language(plain(error)).isEmpty() ? Nearest.find(plain(error), texts(error.getSchemaNode()))
					: Optional.empty();
			default -> Optional.empty();
		};
	}

	/** What to write instead that the message has already said. */
	static Optional<String> correction(Error error) {
		return isDate(error) ? WrittenDate.meant(plain(error)) : Optional.empty();
	}

	/** Norwegian is two written languages, and no program may choose for the author. */
	private static String language(String value) {
		return Set.of("no", "nor", "norsk", "norwegian").contains(value.toLowerCase(Locale.ROOT))
				? " «" + value + "» er både bokmål og nynorsk: skriv nb for bokmål, eller nn for nynorsk." : "";
	}

	private static boolean isDate(Error error) {
		return error.getKeyword().equals("format") && error.getSchemaNode().asString("").equals("date");
	}

	private static String format(Error error) {
		return isDate(error) ? WrittenDate.advice(plain(error))
				: " er ikke en e-postadresse. Skriv den slik: navn@eksempel.no.";
	}

	/** The patterns of our schemas begin differently. */
	private static String form(JsonNode pattern) {
		String regex = pattern.asString("");
		if (regex.startsWith("^http")) {
			return "Skriv hele nettadressen, med "
					+ (regex.startsWith("^https:") ? "https://" : "http:// eller https://") + " først.";
		}
		return regex.startsWith("^\\+?[0-9]") ? "Skriv bare siffer og mellomrom, eventuelt med + først."
				: "Bruk små bokstaver, tall og bindestrek.";
	}

	private static String field(Error error) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
			names.add(error.getInstanceLocation().getName(i));
		}
		return names.isEmpty() ? "Filen" : "«" + String.join(".", names) + "»";
	}

	/** May be the whole file: asked for only where it is shown. */
	private static String value(Error error) {
		return "«" + plain(error) + "»";
	}

	private static String plain(Error error) {
		JsonNode node = error.getInstanceNode();
		return (node != null && node.isValueNode()) ? node.asString() : String.valueOf(node);
	}

	private static String type(JsonNode wanted) {
		return switch (wanted.asString("")) {
			case "array" -> "en liste";
			case "object" -> "felter under hverandre";
			case "string" -> "tekst";
			case "boolean" -> "true eller false";
			case "integer", "number" -> "et tall";
			default -> "av typen " + wanted;
		};
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::asString).toList();
	}

}
