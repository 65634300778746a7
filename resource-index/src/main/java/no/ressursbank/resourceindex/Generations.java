package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexInformation;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;

/**
 * All indices of the schema's version: the live one, those being written, and leftovers.
 */
final class Generations {

	private final ElasticsearchOperations operations;

	private final IndexOperations all;

	Generations(ElasticsearchOperations operations) {
		this.operations = operations;
		this.all = operations.indexOps(IndexCoordinates.of(ResourceIndex.ALIAS + "-*"));
	}

	/**
	 * The indices behind the alias: one, or none before the first commit.
	 */
	Set<String> live() {
		return this.all.getAliasesForIndex(ResourceIndex.ALIAS + "-*")
			.entrySet()
			.stream()
			.filter((index) -> index.getValue()
				.stream()
				.anyMatch((alias) -> alias.getAlias().equals(ResourceIndex.ALIAS)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/**
	 * Deletes every index that is not live and that nobody is writing: its writer has
	 * ended, or is this process, which writes one index at a time.
	 */
	void dropAbandoned() {
		Set<String> live = live();
		this.all.getInformation()
			.stream()
			.filter((index) -> !live.contains(index.getName()) && isAbandoned(index))
			.forEach((index) -> this.operations.indexOps(IndexCoordinates.of(index.getName())).delete());
	}

	private static boolean isAbandoned(IndexInformation index) {
		if (index.getMapping() == null || !(index.getMapping().get("_meta") instanceof Map<?, ?> meta)) {
			return true;
		}
		IndexWriter writer = IndexWriter.of(meta);
		return writer == null || writer.isGone() || writer.equals(IndexWriter.current());
	}

}
