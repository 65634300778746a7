package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.SearchHitsIterator;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;
import org.springframework.data.elasticsearch.core.query.Query;

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

	private static final int PAGE = 1000;

	private final ElasticsearchOperations operations;

	public ResourceIndex(ElasticsearchOperations operations) {
		this.operations = operations;
	}

	/**
	 * Begins an index beside the live one, and drops what killed writers left behind.
	 * @return the rollover; closing it without a commit drops the new index
	 */
	public IndexRollover rollover() {
		return IndexRollover.begin(this.operations);
	}

	/**
	 * What is live now.
	 * @return empty when nothing was ever published
	 */
	public Optional<Live> live() {
		IndexOperations alias = this.operations.indexOps(IndexCoordinates.of(ALIAS));
		if (!alias.exists()) {
			return Optional.empty();
		}
		Object meta = alias.getMapping().get("_meta");
		Object version = (meta instanceof Map<?, ?> map) ? map.get("schema") : null;
		return Optional.of(new Live(IndexSchema.load().version().equals(version), fingerprints()));
	}

	/**
	 * A live document, whole.
	 * @param id the resource's id
	 */
	public Optional<ResourceDocument> find(String id) {
		return Optional.ofNullable(this.operations.get(id, ResourceDocument.class, IndexCoordinates.of(ALIAS)));
	}

	private Map<String, String> fingerprints() {
		Query all = NativeQuery.builder()
			.withQuery((query) -> query.matchAll((every) -> every))
			.withSourceFilter(FetchSourceFilter
				.of((source) -> source.withIncludes(ResourceFields.ID, ResourceFields.FINGERPRINT)))
			.build();
		all.setPageable(PageRequest.of(0, PAGE));
		Map<String, String> fingerprints = new TreeMap<>();
		try (SearchHitsIterator<Fingerprint> hits = this.operations.searchForStream(all, Fingerprint.class,
				IndexCoordinates.of(ALIAS))) {
			hits.forEachRemaining((hit) -> fingerprints.put(hit.getContent().id(), hit.getContent().fingerprint()));
		}
		return fingerprints;
	}

	record Fingerprint(String id, String fingerprint) {
	}

	/**
	 * The live index as a writer needs to know it.
	 *
	 * @param currentSchema whether it has the settings and mapping of this program
	 * @param fingerprints by resource id
	 */
	public record Live(boolean currentSchema, Map<String, String> fingerprints) {

		/**
		 * Whether publishing these documents would change nothing.
		 * @param next fingerprints by resource id
		 */
		public boolean isSameAs(Map<String, String> next) {
			return this.currentSchema && this.fingerprints.equals(next);
		}

		public Set<String> ids() {
			return this.fingerprints.keySet();
		}

	}

}
