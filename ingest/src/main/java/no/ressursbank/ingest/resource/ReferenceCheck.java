package no.ressursbank.ingest.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.history.GitHistory;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the resources a file refers to exist. An id that never did is a slip in
 * this file; one that was deleted while this file uses it stops everything, since every
 * reader of this one would be led nowhere.
 */
final class ReferenceCheck {

	private static final Map<String, Kind> STEP_KINDS = Map.of("article", Kind.ARTICLE, "webinar", Kind.WEBINAR,
			"material", Kind.MATERIAL);

	private final ContentDirectory directory;

	private final GitHistory history;

	ReferenceCheck(ContentDirectory directory, GitHistory history) {
		this.directory = directory;
		this.history = history;
	}

	List<Finding> check(YamlSource source) {
		JsonNode root = source.root();
		List<Finding> findings = new ArrayList<>();
		check(root.path("translation-of"), source.place("/translation-of")).ifPresent(findings::add);
		for (int i = 0; i < array(root, "related"); i++) {
			check(root.path("related").get(i), source.place("/related/" + i)).ifPresent(findings::add);
		}
		for (int i = 0; i < array(root, "steps"); i++) {
			step(root.path("steps").get(i), source.place("/steps/" + i + "/ref")).ifPresent(findings::add);
		}
		return findings;
	}

	private Optional<Finding> step(JsonNode step, Place place) {
		JsonNode ref = step.path("ref");
		Optional<Finding> missing = check(ref, place);
		Kind wanted = STEP_KINDS.get(step.path("type").asString(""));
		Optional<ContentFile> target = this.directory.file(ref.asString(""));
		if (missing.isPresent() || wanted == null || target.isEmpty() || target.get().kind() == wanted) {
			return missing;
		}
		return Optional.of(Finding.error(place, "wrong-kind", "«" + ref.asString() + "» ligger i "
				+ target.get().kind().collection() + ", men trinnet er av typen " + wanted.code() + "."));
	}

	private Optional<Finding> check(JsonNode value, Place place) {
		String id = value.asString("");
		if (!value.isString() || this.directory.file(id).isPresent()) {
			return Optional.empty();
		}
		if (this.history.had(id)) {
			return Optional.of(Finding.blocking(place, "deleted-in-use",
					"«" + id + "» er slettet, men brukes her. Legg filen tilbake, eller ta bort henvisningen først."));
		}
		return Optional.of(Finding.error(place, "unknown-reference", "«" + id + "» finnes ikke i innholdsmappen.")
			.suggesting(Nearest.find(id, this.directory.ids())));
	}

	private static int array(JsonNode root, String field) {
		return root.path(field).isArray() ? root.path(field).size() : 0;
	}

}
