package no.ressursbank.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same file, and nearly the same text, under two names. Resources are added in
 * the order of their files, so that it is always the later one that is found. Not
 * thread-safe.
 */
public final class Duplicates {

	/** So alike that one is an edition, or a copy, of the other. */
	private static final double NEARLY_ALL = 0.8;

	/** Two texts as alike as that share one of these, but for one time in a million. */
	private static final int LOOKED_UP = 16;

	private final Map<String, Place> byFile = new HashMap<>();

	private final Map<Long, List<Known>> byHash = new HashMap<>();

	private record Known(Place place, TextSketch sketch) {
	}

	/**
	 * Adds a PDF.
	 * @param place where its file begins
	 * @param pdf what is compared; what it translates may well be as good as equal to it
	 * @return what to tell, if it was there before
	 */
	public Optional<Finding> add(Place place, ComparedPdf pdf) {
		Place same = this.byFile.putIfAbsent(pdf.sha256(), place);
		if (same != null) {
			return Optional.of(Finding.warning(place, "same-file",
					"Filen er nøyaktig den samme som " + same.file() + ". Behold bare én av dem."));
		}
		TextSketch sketch = pdf.sketch();
		Known nearest = nearest(sketch);
		Known own = new Known(place, sketch);
		sketch.hashes()
			.stream()
			.limit(LOOKED_UP)
			.forEach((hash) -> this.byHash.computeIfAbsent(hash, (key) -> new ArrayList<>()).add(own));
		if (nearest == null || pdf.translationOf() != null) {
			return Optional.empty();
		}
		return Optional.of(Finding.warning(place, "nearly-same", "Teksten er nesten den samme som i "
				+ nearest.place().file() + ". Er det to utgaver, behold den nyeste."));
	}

	private @Nullable Known nearest(TextSketch sketch) {
		Known nearest = null;
		double most = NEARLY_ALL;
		for (Long hash : sketch.hashes().stream().limit(LOOKED_UP).toList()) {
			for (Known known : this.byHash.getOrDefault(hash, List.of())) {
				double similarity = sketch.similarity(known.sketch());
				if (similarity >= most) {
					most = similarity;
					nearest = known;
				}
			}
		}
		return nearest;
	}

}
