package no.ressursbank.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

import no.ressursbank.ingest.cache.Outcome;
import no.ressursbank.ingest.resource.Signpost;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.words.DamagedText;
import no.ressursbank.language.OcrRepair;
import no.ressursbank.resourceindex.Fingerprint;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

/**
 * The documents as they are published: what a scanner damaged is repaired by the words of
 * all the others.
 */
final class FinishedTexts {

	private final FileOutcomes files;

	private final OcrRepair repair;

	private final Map<String, ContentFile> byId = new LinkedHashMap<>();

	private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

	private final Map<String, List<String>> neighbours;

	/**
	 * Takes what can be published.
	 * @param outcomes of the files, in the same order
	 * @param forms of the undamaged texts
	 */
	FinishedTexts(FileOutcomes files, List<ContentFile> all, List<Outcome> outcomes, Map<String, Integer> forms) {
		this.files = files;
		this.repair = OcrRepair.with(forms);
		for (int i = 0; i < all.size(); i++) {
			if (outcomes.get(i).isPublishable()) {
				this.byId.put(outcomes.get(i).id(), all.get(i));
				this.outcomes.put(outcomes.get(i).id(), outcomes.get(i));
			}
		}
		Map<String, Signpost> signposts = new HashMap<>();
		this.outcomes.forEach((id, outcome) -> signposts.put(id, Objects.requireNonNull(outcome.signpost())));
		this.neighbours = Neighbours.words(signposts);
	}

	Resources resources() {
		Map<String, String> fingerprints = new ConcurrentHashMap<>();
		this.outcomes.forEach((id, outcome) -> fingerprints.put(id, Objects.requireNonNull(outcome.fingerprint())));
		List<String> damaged = this.outcomes.values().stream().filter(Outcome::isDamaged).map(Outcome::id).toList();
		Workers.run(damaged.size(),
				(piece) -> fingerprints.put(damaged.get(piece), Fingerprint.of(text(damaged.get(piece)))));
		this.neighbours.forEach((id, words) -> fingerprints.computeIfPresent(id,
				(same, content) -> Fingerprint.beside(content, words)));
		SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
		this.byId.forEach((id, file) -> kinds.put(id, file.kind()));
		return new Resources(fingerprints, kinds, this::document);
	}

	private ResourceDocument document(String id) {
		return text(id).withNeighbours(this.neighbours.getOrDefault(id, List.of()));
	}

	private ResourceDocument text(String id) {
		Outcome outcome = Objects.requireNonNull(this.outcomes.get(id), id);
		ResourceDocument document = this.files.document(Objects.requireNonNull(this.byId.get(id), id), outcome);
		return outcome.isDamaged() ? DamagedText.repaired(document, this.repair) : document;
	}

}
