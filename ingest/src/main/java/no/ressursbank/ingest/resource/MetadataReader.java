package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.yaml.SchemaCheck;
import no.ressursbank.ingest.yaml.YamlSource;
import tools.jackson.databind.JsonNode;

/**
 * Checks front matter: first its form, then that the words it uses exist.
 */
public final class MetadataReader {

	private static final SchemaCheck SCHEMA = SchemaCheck.load(MetadataReader.class, "resource.schema.json");

	/** Which file of the vocabulary the values of a field come from. */
	private static final Map<String, String> WORDS = Map.of("themes", Vocabulary.THEMES, "steward", Vocabulary.STEWARDS,
			"laws", Vocabulary.LAWS, "model", Vocabulary.MODEL);

	private static final List<String> REFERENCES = List.of("related", "translation-of");

	private final Vocabulary vocabulary;

	private final ContentDirectory directory;

	public MetadataReader(Vocabulary vocabulary, ContentDirectory directory) {
		this.vocabulary = vocabulary;
		this.directory = directory;
	}

	/**
	 * The metadata, when nothing is wrong with it.
	 * @throws Rejection with everything that is
	 */
	public Metadata read(YamlSource source) throws Rejection {
		List<Finding> findings = new ArrayList<>(SCHEMA.check(source));
		WORDS.forEach((field, file) -> {
			Set<String> known = this.vocabulary.ids().get(file);
			if (known != null) {
				findings.addAll(unknown(source, field, known, file));
			}
		});
		REFERENCES.forEach(
				(field) -> findings.addAll(unknown(source, field, Set.copyOf(this.directory.ids()), "innholdsmappen")));
		if (!findings.isEmpty()) {
			throw new Rejection(findings);
		}
		return new Metadata(source);
	}

	private static List<Finding> unknown(YamlSource source, String field, Set<String> known, String where) {
		List<Finding> findings = new ArrayList<>();
		JsonNode value = source.root().path(field);
		if (value.isString()) {
			check(value, known)
				.ifPresent((question) -> findings.add(finding(source, "/" + field, value, where, question)));
		}
		for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
			JsonNode item = value.get(i);
			String pointer = "/" + field + "/" + i;
			check(item, known).ifPresent((question) -> findings.add(finding(source, pointer, item, where, question)));
		}
		return findings;
	}

	private static Optional<String> check(JsonNode value, Set<String> known) {
		return known.contains(value.asString("")) ? Optional.empty()
				: Optional.of(Nearest.question(value.asString(""), known));
	}

	private static Finding finding(YamlSource source, String pointer, JsonNode value, String where, String question) {
		return Finding.error(source.place(pointer), "ukjent-referanse",
				"«" + value.asString("") + "» finnes ikke i " + where + "." + question);
	}

}
