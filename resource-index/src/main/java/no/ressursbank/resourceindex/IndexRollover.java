package no.ressursbank.resourceindex;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.index.AliasAction;
import org.springframework.data.elasticsearch.core.index.AliasActionParameters;
import org.springframework.data.elasticsearch.core.index.AliasActions;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * An index being written beside the live one. {@link #commit()} puts it behind the alias
 * in one atomic call; leaving without a commit drops it.
 */
public final class IndexRollover implements AutoCloseable {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	/** Keeps one bulk request far below the server's limit of 100 MB. */
	private static final int BATCH_CHARACTERS = 3_000_000;

	private final ElasticsearchOperations operations;

	private final IndexCoordinates index;

	private final List<ResourceDocument> batch = new ArrayList<>();

	private int batchCharacters;

	private long written;

	private boolean committed;

	private final Runnable fence;

	private IndexRollover(ElasticsearchOperations operations, IndexCoordinates index, Runnable fence) {
		this.operations = operations;
		this.index = index;
		this.fence = fence;
	}

	static IndexRollover begin(ElasticsearchOperations operations, Wordbook words, String rules, Runnable fence) {
		Generations generations = new Generations(operations);
		generations.dropAbandoned();
		IndexSchema schema = IndexSchema.load();
		Document mapping = Document.parse(schema.mapping());
		mapping.put("_meta",
				Map.of("schema", schema.version(), "rules", rules, "writer", IndexWriter.current().toMap()));
		IndexCoordinates index = IndexCoordinates.of(newName());
		operations.indexOps(index).create(schema.settings(words), mapping);
		return new IndexRollover(operations, index, fence);
	}

	/**
	 * Adds a document; it is sent at the latest by {@link #commit()}. Several threads may
	 * write at once.
	 * @throws RuntimeException when the server does not take the batch
	 */
	public void write(ResourceDocument document) {
		send(add(document));
	}

	/**
	 * Makes the new index the live one. The one before stays, without alias, until the
	 * next rollover begins: a search that is under way still finds it.
	 * @throws IllegalStateException when the index does not hold all that was written
	 */
	public void commit() {
		send(takeBatch());
		IndexOperations next = this.operations.indexOps(this.index);
		next.refresh();
		long found = this.operations.count(this.operations.matchAllQuery(), this.index);
		if (found != this.written) {
			throw new IllegalStateException("Wrote " + this.written + " documents, but the index holds " + found);
		}
		AliasActions swap = new AliasActions();
		new Generations(this.operations).live().forEach((live) -> swap.add(new AliasAction.Remove(alias(live))));
		swap.add(new AliasAction.Add(alias(this.index.getIndexName())));
		this.fence.run();
		next.alias(swap);
		this.committed = true;
	}

	@Override
	public void close() {
		if (!this.committed) {
			this.operations.indexOps(this.index).delete();
		}
	}

	private synchronized List<ResourceDocument> add(ResourceDocument document) {
		this.batch.add(document);
		this.batchCharacters += characters(document);
		this.written++;
		return (this.batchCharacters >= BATCH_CHARACTERS) ? takeBatch() : List.of();
	}

	private synchronized List<ResourceDocument> takeBatch() {
		List<ResourceDocument> taken = List.copyOf(this.batch);
		this.batch.clear();
		this.batchCharacters = 0;
		return taken;
	}

	private void send(List<ResourceDocument> documents) {
		if (!documents.isEmpty()) {
			this.operations.save(documents, this.index);
		}
	}

	private static AliasActionParameters alias(String indexName) {
		return AliasActionParameters.builder().withIndices(indexName).withAliases(ResourceIndex.ALIAS).build();
	}

	static int characters(ResourceDocument document) {
		String html = document.html();
		return 2000 + ((html != null) ? html.length() : 0)
				+ document.passages().stream().mapToInt((passage) -> passage.text().length() + 100).sum();
	}

	private static String newName() {
		int random = ThreadLocalRandom.current().nextInt(0x10000);
		return ResourceIndex.ALIAS + "-" + STAMP.format(Instant.now()) + "-" + String.format("%04x", random);
	}

}
