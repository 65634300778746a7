package no.ressursbank.ingest.resource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What a schema cannot say of a kind: that a time exists, that it does not end before it
 * starts, that a duration can be read, that a contact can be reached.
 */
final class KindRules {

	private final YamlSource source;

	private final List<Finding> findings = new ArrayList<>();

	private KindRules(YamlSource source) {
		this.source = source;
	}

	/** All that breaks a rule; nothing of what already breaks the schema. */
	static List<Finding> check(YamlSource source, Kind kind) {
		KindRules rules = new KindRules(source);
		rules.duration("/duration");
		switch (kind) {
			case WEBINAR -> rules.webinar();
			case CONTACT -> rules.contact();
			case COURSE -> rules.course();
			default -> {
				// Nothing more to ask.
			}
		}
		return rules.findings;
	}

	private void webinar() {
		Optional<Instant> start = time("start");
		Optional<Instant> end = time("end");
		if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
			error("/end", "invalid-time", "Webinaret slutter ikke etter at det begynner. Rett «start» eller «end».");
		}
	}

	private Optional<Instant> time(String field) {
		JsonNode value = this.source.root().path(field);
		if (!value.isString()) {
			return Optional.empty();
		}
		Optional<Instant> time = OsloTime.of(value.asString());
		if (time.isEmpty()) {
			error("/" + field, "invalid-time", "«" + value.asString() + "» i «" + field
					+ "» er ikke et tidspunkt klokka viser i Norge. Skriv ÅÅÅÅ-MM-DDTTT:MM, for eksempel 2026-12-03T12:00.");
		}
		return time;
	}

	private void contact() {
		JsonNode root = this.source.root();
		if (!root.has("phone") && !root.has("email") && !root.has("url")) {
			error("", "missing-field", "Kontakten kan ikke nås. Legg inn «phone», «email» eller «url».");
		}
	}

	private void course() {
		JsonNode steps = this.source.root().path("steps");
		for (int i = 0; i < (steps.isArray() ? steps.size() : 0); i++) {
			duration("/steps/" + i + "/duration");
		}
	}

	private void duration(String pointer) {
		JsonNode value = this.source.root().at(pointer);
		if (value.isValueNode() && Minutes.of(value).isEmpty()) {
			error(pointer, "invalid-duration", "«" + value.asString()
					+ "» er ikke en varighet. Skriv minutter, for eksempel 45 min, eller 2 timer og 15 min.");
		}
	}

	private void error(String pointer, String rule, String message) {
		this.findings.add(Finding.error(this.source.place(pointer), rule, message));
	}

}
