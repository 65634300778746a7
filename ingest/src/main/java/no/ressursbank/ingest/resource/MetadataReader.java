package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.quality.FormerLaw;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Checks front matter: first its form, then that the words it uses exist.
 */
public final class MetadataReader {

	private static final KindSchemas SCHEMAS = new KindSchemas();

	/** Which file of the vocabulary the values of a field come from. */
	static final Map<String, String> WORDS = Map.of("themes", Vocabulary.THEMES, "steward", Vocabulary.STEWARDS, "laws",
			Vocabulary.LAWS, "model", Vocabulary.MODEL, "audiences", Vocabulary.AUDIENCES, "situations",
			Vocabulary.SITUATIONS);

	private final Vocabulary vocabulary;

	private final ReferenceCheck references;

	private final List<FormerLaw> formerLaws;

	/**
	 * A reader for the files of a folder.
	 * @param history tells what was deleted from it
	 */
	public MetadataReader(Vocabulary vocabulary, ContentDirectory directory, GitHistory history) {
		this.vocabulary = vocabulary;
		this.references = new ReferenceCheck(directory, history);
		this.formerLaws = FormerLaw.of(vocabulary.formerLaws());
	}

	/** What texts should not call provisions. */
	public List<FormerLaw> formerLaws() {
		return this.formerLaws;
	}

	/**
	 * The metadata of a resource of a kind, when nothing is wrong with it.
	 * @throws Rejection with everything that is
	 */
	public Metadata read(YamlSource source, Kind kind) throws Rejection {
		List<Finding> findings = new ArrayList<>(SCHEMAS.check(source, kind));
		findings.addAll(KindRules.check(source, kind));
		findings.addAll(EditorialRules.check(source, kind));
		WORDS.forEach((field, file) -> {
			Set<String> known = this.vocabulary.ids().get(file);
			if (known != null) {
				findings.addAll(unknown(source, field, known, file));
			}
		});
		findings.addAll(this.references.check(source));
		if (kind == Kind.COURSE) {
			findings.addAll(StepRules.check(source));
		}
		if (findings.stream().anyMatch((finding) -> finding.severity().isError())) {
			throw new Rejection(findings);
		}
		return new Metadata(source, List.copyOf(findings));
	}

	private static List<Finding> unknown(YamlSource source, String field, Set<String> known, String where) {
		List<Finding> findings = new ArrayList<>();
		JsonNode value = source.root().path(field);
		if (value.isString() && !known.contains(value.asString())) {
			findings.add(unknown(source, "/" + field, value, known, where));
		}
		for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
			JsonNode item = value.get(i);
			String pointer = "/" + field + "/" + i;
			if (!known.contains(item.asString(""))) {
				findings.add(unknown(source, pointer, item, known, where));
			}
		}
		return findings;
	}

	private static Finding unknown(YamlSource source, String pointer, JsonNode value, Set<String> known, String where) {
		return Finding
			.error(source.place(pointer), "unknown-reference",
					"«" + value.asString("") + "» finnes ikke i " + where + ".")
			.suggesting(Nearest.find(value.asString(""), known));
	}

}
