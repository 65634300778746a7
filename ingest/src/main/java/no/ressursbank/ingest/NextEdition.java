package no.ressursbank.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.LiveIndex;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Revisions;
import no.ressursbank.resourceindex.Wordbook;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What shall be live after a publication.
 *
 * @param kept ids of published resources whose files are broken now: a slip of the pen
 * must not take an article away from those who need it
 * @param removed documents that tell of what is gone
 * @param revisions knows when each document last changed
 * @param documents fingerprints of all documents by id, the wordbook's too
 */
record NextEdition(CheckedContent content, List<String> kept, List<ResourceDocument> removed, Revisions revisions,
		SortedMap<String, String> documents) {

	static NextEdition of(CheckedContent content, Optional<LiveIndex> live, Revisions revisions) {
		Map<String, String> published = live.filter(LiveIndex::currentSchema)
			.map(LiveIndex::fingerprints)
			.orElse(Map.of());
		List<String> kept = content.rejected().stream().filter(published::containsKey).toList();
		SortedMap<String, String> documents = new TreeMap<>(content.resources().fingerprints());
		content.vocabulary().forEach((document) -> documents.put(document.id(), document.fingerprint()));
		kept.forEach((id) -> documents.put(id, published.get(id)));
		List<ResourceDocument> removed = revisions.removed(kinds(content, kept, revisions));
		removed.forEach((document) -> documents.put(document.id(), document.fingerprint()));
		// The forms follow from the texts.
		documents.put(Wordbook.DOCUMENT_ID,
				DigestUtils.sha256Hex(documents.toString() + kept + content.words().lists()));
		return new NextEdition(content, kept, removed, revisions, documents);
	}

	/** What tells this edition from others. */
	String version() {
		return this.documents.getOrDefault(Wordbook.DOCUMENT_ID, "");
	}

	int resources() {
		return this.content.resources().size() + this.kept.size();
	}

	/** A document that the content holds, the wordbook aside. */
	ResourceDocument document(String id) {
		Optional<ResourceDocument> removed = this.removed.stream()
			.filter((document) -> document.id().equals(id))
			.findFirst();
		return removed.orElseGet(() -> this.revisions.stamp(held(id)));
	}

	private ResourceDocument held(String id) {
		return this.content.vocabulary()
			.stream()
			.filter((document) -> document.id().equals(id))
			.findFirst()
			.orElseGet(() -> this.content.resources().get(id));
	}

	/** All documents that the content holds, each read when it is asked for. */
	Stream<ResourceDocument> all() {
		return Stream.concat(this.content.vocabulary().stream(), this.content.resources().stream());
	}

	private static Map<String, Kind> kinds(CheckedContent content, List<String> kept, Revisions revisions) {
		Map<String, Kind> kinds = new HashMap<>(content.resources().kinds());
		content.vocabulary().forEach((document) -> kinds.put(document.id(), document.kind()));
		kept.forEach((id) -> revisions.kind(id).ifPresent((kind) -> kinds.put(id, kind)));
		return kinds;
	}

}
