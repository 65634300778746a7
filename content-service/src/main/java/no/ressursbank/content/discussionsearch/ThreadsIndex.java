package no.ressursbank.content.discussionsearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.stereotype.Component;

/**
 * The index of posts, as it is written.
 */
@Component
class ThreadsIndex {

	/** Carries the version of the mapping. */
	static final String ALIAS = "threads-v1";

	private static final int CONFLICT = 409;

	private final ElasticsearchTemplate template;

	ThreadsIndex(ElasticsearchConnection connection) {
		this.template = (ElasticsearchTemplate) connection.operations();
	}

	/**
	 * Writes posts, each only over an older revision of itself.
	 * @param index the alias, or an index that is to be put behind it
	 * @return the posts that could not be written
	 */
	Set<UUID> write(List<ProjectedPost> posts, String index) {
		List<BulkOperation> operations = posts.stream().map((post) -> put(post, index)).toList();
		// An alias that is not there yet must not become an index without our analysis.
		boolean alias = index.equals(ALIAS);
		BulkResponse answer = this.template.execute((client) -> client
			.bulk((bulk) -> bulk.operations(operations).requireAlias(alias).refresh(Refresh.True)));
		return answer.items()
			.stream()
			// There is something newer already, which is as good.
			.filter((item) -> item.error() != null && item.status() != CONFLICT)
			.map(ThreadsIndex::id)
			.collect(Collectors.toSet());
	}

	/** What the index holds of some posts, by id; nothing of those it does not know. */
	Map<UUID, Found> read(List<UUID> ids) {
		Map<UUID, Found> found = new HashMap<>();
		List<String> keys = ids.stream().map(UUID::toString).toList();
		this.template.execute((client) -> client.mget((get) -> get.index(ALIAS).ids(keys), Object.class))
			.docs()
			.stream()
			.filter((item) -> item.isResult() && item.result().found())
			.forEach((item) -> found.put(UUID.fromString(item.result().id()),
					new Found(item.result().version(), item.result().source())));
		return found;
	}

	/** The posts that can be found, by id. */
	List<UUID> visibleAfter(UUID last, int size) {
		List<UUID> ids = new ArrayList<>();
		this.template
			.execute((client) -> client.search((search) -> search.index(ALIAS)
				.size(size)
				.source((source) -> source.fetch(false))
				.query((query) -> query.term((term) -> term.field("visible").value(true)))
				.sort((sort) -> sort.field((by) -> by.field("id")))
				.searchAfter((after) -> after.stringValue(last.toString())), Void.class))
			.hits()
			.hits()
			.forEach((hit) -> ids.add(UUID.fromString(hit.id())));
		return ids;
	}

	private static BulkOperation put(ProjectedPost post, String index) {
		return BulkOperation.of((operation) -> operation.index((put) -> put.index(index)
			.id(post.id().toString())
			.version(post.revision())
			.versionType(VersionType.External)
			.document(post.document())));
	}

	private static UUID id(BulkResponseItem item) {
		return UUID.fromString(String.valueOf(item.id()));
	}

	/**
	 * A document of the index.
	 */
	record Found(@Nullable Long version, @Nullable Object source) {

		boolean isOf(ProjectedPost post) {
			return this.version != null && this.version >= post.revision() && post.document().equals(this.source);
		}

	}

}
