package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.yaml.YamlSource;
import tools.jackson.databind.JsonNode;

/**
 * What each type of course step must have, and what it may not have.
 */
final class StepRules {

	private static final Map<String, List<String>> REQUIRED = Map.of("article", List.of("ref"), "webinar",
			List.of("ref"), "material", List.of("ref"), "pdf-page", List.of("ref", "page"), "task",
			List.of("title", "text"), "discussion", List.of("title", "text"), "external", List.of("title", "url"));

	private static final Map<String, List<String>> FORBIDDEN = Map.of("article", List.of("page", "url"), "webinar",
			List.of("page", "url"), "material", List.of("page", "url"), "pdf-page", List.of("url"), "task",
			List.of("ref", "page", "url"), "discussion", List.of("ref", "page", "url"), "external",
			List.of("ref", "page"));

	private StepRules() {
	}

	static List<Finding> check(YamlSource source) {
		List<Finding> findings = new ArrayList<>();
		JsonNode steps = source.root().path("steps");
		for (int i = 0; i < (steps.isArray() ? steps.size() : 0); i++) {
			findings.addAll(check(source, "/steps/" + i, steps.get(i)));
		}
		return findings;
	}

	private static List<Finding> check(YamlSource source, String pointer, JsonNode step) {
		String type = step.path("type").asString("");
		List<Finding> findings = new ArrayList<>();
		REQUIRED.getOrDefault(type, List.of())
			.stream()
			.filter((field) -> !step.has(field))
			.forEach((field) -> findings.add(Finding.error(source.place(pointer), "missing-field",
					"Et trinn av typen " + type + " må ha «" + field + "».")));
		FORBIDDEN.getOrDefault(type, List.of())
			.stream()
			.filter(step::has)
			.forEach((field) -> findings.add(Finding.error(source.place(pointer + "/" + field), "unknown-field",
					"Et trinn av typen " + type + " kan ikke ha «" + field + "». Ta det bort.")));
		return findings;
	}

}
