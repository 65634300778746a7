package no.ressursbank.ingest.source;

import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Texts by language code. A plain string in a file is bokmål.
 */
final class Texts {

	private Texts() {
	}

	static Map<String, String> of(JsonNode node) {
		if (node.isString()) {
			return Map.of("nb", node.asString());
		}
		Map<String, String> texts = new TreeMap<>();
		node.properties().forEach((entry) -> texts.put(entry.getKey(), entry.getValue().asString()));
		return texts;
	}

	/**
	 * The bokmål text, or any there is.
	 */
	static String main(Map<String, String> texts, String otherwise) {
		return texts.getOrDefault("nb", texts.values().stream().findFirst().orElse(otherwise));
	}

}
