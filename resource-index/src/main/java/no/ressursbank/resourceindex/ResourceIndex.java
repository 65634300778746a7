package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.Optional;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * The index of resources behind its alias: what is live now, how it is changed, and how
 * the next one is begun. Readers never see a half-written one.
 */
public final class ResourceIndex {

	/**
	 * Carries the version of the schema: a reader of an older program never meets a newer
	 * mapping.
	 */
	public static final String ALIAS = "resources-v1";

	private final ElasticsearchOperations operations;

	private final Runnable fence;

	/**
	 * For those who read.
	 */
	public ResourceIndex(ElasticsearchOperations operations) {
		this(operations, () -> {
		});
	}

	/**
	 * For the one who writes.
	 * @param fence run right before anything is published; throws when it must not be
	 */
	public ResourceIndex(ElasticsearchOperations operations, Runnable fence) {
		this.operations = operations;
		this.fence = fence;
	}

	/**
	 * Begins an index beside the live one, and drops what killed writers left behind.
	 * @param words what the texts to be written know about words
	 * @param rules version of the rules by which the server takes words apart
	 * @return the rollover; closing it without a commit drops the new index
	 */
	public IndexRollover rollover(Wordbook words, String rules) {
		return IndexRollover.begin(this.operations, words, rules, this.fence);
	}

	/**
	 * Begins a change of some documents of the live index.
	 * @param live the index
	 */
	public IndexUpdate update(LiveIndex live) {
		return new IndexUpdate(this.operations, live.name(), this.fence);
	}

	/**
	 * What is live now.
	 * @param rules version of the rules by which the server takes words apart
	 * @return empty when nothing was ever published
	 */
	public Optional<LiveIndex> live(String rules) {
		return liveName().map((name) -> {
			Object meta = this.operations.indexOps(IndexCoordinates.of(name)).getMapping().get("_meta");
			boolean current = meta instanceof Map<?, ?> map && IndexSchema.load().version().equals(map.get("schema"))
					&& rules.equals(map.get("rules"));
			return new LiveIndex(name, current, LiveRevision.all(this.operations, name));
		});
	}

	/**
	 * The edition that is live: another one after every publication that changed
	 * anything.
	 * @return empty when nothing was ever published
	 */
	public Optional<Edition> edition() {
		return liveName()
			.map((name) -> new Edition(name, LiveRevision.fingerprint(this.operations, name, Wordbook.DOCUMENT_ID)));
	}

	/**
	 * What an index knows about words.
	 * @param indexName an index of resources
	 */
	public Wordbook wordbook(String indexName) {
		ResourceDocument document = this.operations.get(Wordbook.DOCUMENT_ID, ResourceDocument.class,
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

	private Optional<String> liveName() {
		return new Generations(this.operations).live().stream().findFirst();
	}

}
