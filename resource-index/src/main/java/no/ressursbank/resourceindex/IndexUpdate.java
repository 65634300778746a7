package no.ressursbank.resourceindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * A change of some documents of the live index. {@link #commit()} sends it in one
 * request: the index has one shard and shows what was written only when it is told to,
 * which the same request does at its end. A reader sees all of it or nothing, also when
 * the writer is killed meanwhile.
 */
public final class IndexUpdate {

	/** One request must stay far below the server's limit of 100 MB. */
	private static final int MOST_CHARACTERS = 20_000_000;

	private final ElasticsearchOperations operations;

	private final String indexName;

	private final Runnable fence;

	private final List<ResourceDocument> changed = new ArrayList<>();

	private final List<String> removed = new ArrayList<>();

	private long characters;

	IndexUpdate(ElasticsearchOperations operations, String indexName, Runnable fence) {
		this.operations = operations;
		this.indexName = indexName;
		this.fence = fence;
	}

	/**
	 * Adds or replaces a document.
	 * @return whether there is room for it; if not, the index is better built anew
	 */
	public boolean write(ResourceDocument document) {
		this.characters += IndexRollover.characters(document);
		this.changed.add(document);
		return this.characters <= MOST_CHARACTERS;
	}

	/** Takes a document away. */
	public void remove(String id) {
		this.removed.add(id);
	}

	/**
	 * Makes the change.
	 * @throws IllegalStateException when the server refused a document; then the index is
	 * as before
	 */
	public void commit() {
		List<BulkOperation> change = new ArrayList<>();
		this.changed.forEach((document) -> change.add(put(document)));
		this.removed.forEach((id) -> change.add(delete(id)));
		// As they are now: to be put back should the server refuse one of the others.
		List<BulkOperation> before = new ArrayList<>();
		this.changed.forEach((document) -> before.add(undo(document.id())));
		this.removed.forEach((id) -> before.add(undo(id)));
		this.fence.run();
		BulkResponse answer = send(change);
		if (answer.errors()) {
			send(before);
			String reason = answer.items()
				.stream()
				.flatMap((item) -> Optional.ofNullable(item.error()).stream())
				.map((error) -> String.valueOf(error.reason()))
				.findFirst()
				.orElse("");
			throw new IllegalStateException("The server refused a document: " + reason);
		}
	}

	private BulkOperation undo(String id) {
		ResourceDocument document = this.operations.get(id, ResourceDocument.class,
				IndexCoordinates.of(this.indexName));
		return (document != null) ? put(document) : delete(id);
	}

	private BulkOperation put(ResourceDocument document) {
		Object source = this.operations.getElasticsearchConverter().mapObject(document);
		return BulkOperation.of((operation) -> operation.index((index) -> index.id(document.id()).document(source)));
	}

	private static BulkOperation delete(String id) {
		return BulkOperation.of((operation) -> operation.delete((delete) -> delete.id(id)));
	}

	private BulkResponse send(List<BulkOperation> change) {
		return Client.ask(this.operations,
				(client) -> client.bulk((bulk) -> bulk.index(this.indexName).refresh(Refresh.True).operations(change)));
	}

}
