package no.ressursbank.content.discussionsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import no.ressursbank.resourceindex.Analysis;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.index.AliasAction;
import org.springframework.data.elasticsearch.core.index.AliasActionParameters;
import org.springframework.data.elasticsearch.core.index.AliasActions;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.stereotype.Component;

/**
 * Makes the index, and makes it anew beside the live one when the bank's texts are taken
 * apart in another way than the posts were. Its name tells how they are: two services
 * that build at once build the same.
 */
@Component
class IndexBuild {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int BATCH = 200;

	private final ElasticsearchOperations operations;

	private final ThreadsIndex index;

	private final ProjectedPosts posts;

	IndexBuild(ElasticsearchConnection connection, ThreadsIndex index, ProjectedPosts posts) {
		this.operations = connection.operations();
		this.index = index;
		this.posts = posts;
	}

	/**
	 * Makes sure that the live index is the one that should be.
	 * @return whether it had to be built
	 */
	boolean ensure() {
		Map<String, Object> settings = new HashMap<>(Analysis.live(this.operations));
		settings.put("index", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1"));
		String mapping = mapping();
		String name = ThreadsIndex.ALIAS + "-" + DigestUtils.sha256Hex(settings + mapping).substring(0, 12);
		Set<String> live = live();
		if (live.equals(Set.of(name))) {
			return false;
		}
		IndexOperations next = this.operations.indexOps(IndexCoordinates.of(name));
		if (!next.exists()) {
			next.create(settings, Document.parse(mapping));
		}
		fill(name);
		swap(next, name, live);
		return true;
	}

	private void fill(String name) {
		List<ProjectedPost> part = this.posts.after(FIRST, BATCH);
		while (!part.isEmpty()) {
			this.index.write(part, name);
			part = this.posts.after(part.getLast().id(), BATCH);
		}
	}

	private void swap(IndexOperations next, String name, Set<String> live) {
		AliasActions swap = new AliasActions(new AliasAction.Add(alias(name)));
		live.stream().filter((old) -> !old.equals(name)).forEach((old) -> {
			swap.add(new AliasAction.Remove(alias(old)));
		});
		next.alias(swap);
		live.stream()
			.filter((old) -> !old.equals(name))
			.forEach((old) -> this.operations.indexOps(IndexCoordinates.of(old)).delete());
	}

	private Set<String> live() {
		IndexOperations alias = this.operations.indexOps(IndexCoordinates.of(ThreadsIndex.ALIAS));
		return alias.exists() ? alias.getAliases(ThreadsIndex.ALIAS).keySet() : Set.of();
	}

	private static AliasActionParameters alias(String name) {
		return AliasActionParameters.builder().withIndices(name).withAliases(ThreadsIndex.ALIAS).build();
	}

	private static String mapping() {
		try (InputStream in = Objects.requireNonNull(IndexBuild.class.getResourceAsStream("mapping.json"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
