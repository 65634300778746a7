package no.ressursbank.content.representation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Fields in an order, without those that have no value.
 */
final class Fields {

	private final Map<String, Object> all = new LinkedHashMap<>();

	void put(String name, @Nullable Object value) {
		boolean empty = value instanceof Collection<?> collection && collection.isEmpty();
		if (value != null && !empty) {
			this.all.put(name, value);
		}
	}

	Map<String, Object> all() {
		return this.all;
	}

	static Map<String, Object> named(String type, String name) {
		return Map.of("@type", type, "name", name);
	}

	static Map<String, Object> audience(String role) {
		return Map.of("@type", "EducationalAudience", "educationalRole", role);
	}

	static Map<String, Object> work(String name, @Nullable String url) {
		return (url != null) ? Map.of("@type", "CreativeWork", "name", name, "url", url) : named("CreativeWork", name);
	}

}
