package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Tags;
import tools.jackson.databind.JsonNode;

import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.core.SearchHits;

/**
 * Reads what the index counted.
 */
final class Counts {

	private Counts() {
	}

	/** How many of each kind, by its code; the vocabulary is not counted. */
	static Map<String, Long> byKind(SearchHits<?> found) {
		return kinds(aggregate(found, CountQueries.KINDS));
	}

	/** What there is on each component of the model, by its id. */
	static Map<String, Coverage> coverage(SearchHits<?> found) {
		Map<String, Coverage> coverage = new HashMap<>();
		aggregate(found, CountQueries.COMPONENTS).sterms().buckets().array().forEach((bucket) -> {
			Map<String, Aggregate> parts = bucket.aggregations();
			Map<String, Long> byKind = kinds(Objects.requireNonNull(parts.get(CountQueries.KINDS)));
			coverage.put(bucket.key().stringValue(), new Coverage(bucket.docCount(), byKind, newest(parts)));
		});
		return coverage;
	}

	/** The publication that was asked; empty when the index says nothing of it. */
	static String publication(SearchHits<?> found) {
		return publication(found, ResourceQueries.PUBLICATION)
			.flatMap((versions) -> versions.sterms().buckets().array().stream())
			.map((bucket) -> bucket.key().stringValue())
			.findFirst()
			.orElse("");
	}

	/** When what was asked was published; long ago when nobody knows. */
	static Instant published(SearchHits<?> found) {
		return publication(found, ResourceQueries.PUBLISHED)
			.flatMap((latest) -> Stream.ofNullable(latest.max().value()))
			.filter(Double::isFinite)
			.map((millis) -> Instant.ofEpochMilli(millis.longValue()))
			.findFirst()
			.orElse(Instant.EPOCH);
	}

	/** The values that a field has. */
	static List<String> values(SearchHits<?> found, String field) {
		return aggregate(found, field).sterms()
			.buckets()
			.array()
			.stream()
			.map((bucket) -> bucket.key().stringValue())
			.toList();
	}

	/** How much there is on each module of the model, by its id. */
	static Map<String, Long> modules(SearchHits<?> found) {
		Map<String, Long> modules = new HashMap<>();
		aggregate(found, CountQueries.MODULES).filters()
			.buckets()
			.keyed()
			.forEach((id, bucket) -> modules.put(id, bucket.docCount()));
		return modules;
	}

	private static Map<String, Long> kinds(Aggregate kinds) {
		Map<String, Long> counts = new TreeMap<>();
		for (StringTermsBucket bucket : kinds.sterms().buckets().array()) {
			counts.put(bucket.key().stringValue(), bucket.docCount());
		}
		counts.remove(Kind.THEME.code());
		return counts;
	}

	private static List<ResourceDocument> newest(Map<String, Aggregate> parts) {
		return Objects.requireNonNull(parts.get(CountQueries.NEWEST))
			.topHits()
			.hits()
			.hits()
			.stream()
			.flatMap((hit) -> Stream.ofNullable(hit.source()))
			.map((source) -> named(source.to(JsonNode.class)))
			.toList();
	}

	private static ResourceDocument named(JsonNode source) {
		List<String> themes = source.path("tags").path("themes").valueStream().map(JsonNode::asString).toList();
		Tags tags = new Tags(themes, List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of());
		return new ResourceDocument(source.path("id").asString(),
				Kind.ofCode(source.path("kind").asString()).orElseThrow(),
				Language.ofCode(source.path("language").asString()), source.path("title").asString(), "", null, tags,
				Editorial.of(""), List.of(), null, null, null, null, "");
	}

	private static Stream<Aggregate> publication(SearchHits<?> found, String part) {
		return Stream.ofNullable(aggregate(found, ResourceQueries.PUBLICATION).filter().aggregations().get(part));
	}

	private static Aggregate aggregate(SearchHits<?> found, String name) {
		ElasticsearchAggregations aggregations = (ElasticsearchAggregations) Objects
			.requireNonNull(found.getAggregations());
		return Objects.requireNonNull(aggregations.get(name)).aggregation().getAggregate();
	}

}
