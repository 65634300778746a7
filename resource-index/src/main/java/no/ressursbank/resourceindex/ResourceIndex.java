package no.ressursbank.resourceindex;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * The index of resources behind its alias: what is live now, and how the next one is
 * begun. Readers use the alias only, so they never see a half-written index.
 */
public final class ResourceIndex {

	/**
	 * Carries the version of the schema: a reader of an older program never meets a newer
	 * mapping.
	 */
	public static final String ALIAS = "resources-v1";

	private final ElasticsearchOperations operations;

	public ResourceIndex(ElasticsearchOperations operations) {
		this.operations = operations;
	}

	/**
	 * Begins an index beside the live one, and drops what killed writers left behind.
	 * @param words what the texts to be written know about words
	 * @return the rollover; closing it without a commit drops the new index
	 */
	public IndexRollover rollover(Wordbook words) {
		return IndexRollover.begin(this.operations, words);
	}

	/**
	 * What is live now.
	 * @return empty when nothing was ever published
	 */
	public Optional<LiveIndex> live() {
		IndexOperations alias = this.operations.indexOps(IndexCoordinates.of(ALIAS));
		if (!alias.exists()) {
			return Optional.empty();
		}
		Object meta = alias.getMapping().get("_meta");
		Object version = (meta instanceof Map<?, ?> map) ? map.get("schema") : null;
		return Optional
			.of(new LiveIndex(IndexSchema.load().version().equals(version), Fingerprints.live(this.operations)));
	}

	/**
	 * What the next publication must know of what is published now.
	 * @param now time of the next publication
	 */
	public Revisions revisions(Instant now) {
		boolean begun = this.operations.indexOps(IndexCoordinates.of(ALIAS)).exists();
		return new Revisions(begun ? LiveRevision.all(this.operations) : Map.of(), now);
	}

	/**
	 * The name of the index behind the alias: it changes with every publication.
	 * @return empty when nothing was ever published
	 */
	public Optional<String> liveName() {
		return new Generations(this.operations).live().stream().findFirst();
	}

	/**
	 * What an index knows about words.
	 * @param indexName an index of resources
	 */
	public Wordbook wordbook(String indexName) {
		ResourceDocument document = this.operations.get(Kind.WORDBOOK.documentId("words"), ResourceDocument.class,
				IndexCoordinates.of(indexName));
		return (document != null && document.wordbook() != null) ? document.wordbook() : Wordbook.EMPTY;
	}

	/**
	 * A live document, whole.
	 * @param id the resource's id
	 */
	public Optional<ResourceDocument> find(String id) {
		return Optional.ofNullable(this.operations.get(id, ResourceDocument.class, IndexCoordinates.of(ALIAS)));
	}

}
