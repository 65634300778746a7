package no.ressursbank.ingest.pdf;

import java.util.HashMap;
import java.util.Map;

import no.ressursbank.ingest.source.Slug;

/**
 * Addresses of headings within one document, each once.
 */
final class Anchors {

	private final Map<String, Integer> used = new HashMap<>();

	/** The address of the next heading with this text. */
	String of(String heading) {
		String slug = Slug.of(heading);
		String base = slug.isEmpty() ? "avsnitt" : slug;
		int count = this.used.merge(base, 1, Integer::sum);
		return (count == 1) ? base : base + "-" + count;
	}

}
