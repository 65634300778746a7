package no.ressursbank.content.insight;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Reads the log that the search service keeps: what was asked, by day. Gives words only
 * if they were asked on three different days: what was asked once may be about one child.
 */
@Component
class SearchLog {

	private static final int DAYS = 3;

	private static final int SHOWN = 50;

	private final ElasticsearchClient client;

	SearchLog(ElasticsearchClient client) {
		this.client = client;
	}

	/** The searches of a day. */
	record Day(LocalDate day, long searches, long without) {
	}

	/** What the log has. */
	record Found(List<Day> days, List<Asked> asked, List<Asked> missing) {
	}

	/**
	 * What was asked from a day on.
	 * @throws ErrorResponseException 503 when the index does not answer
	 */
	Found since(LocalDate from) {
		try {
			Map<String, Aggregate> counted = this.client.search(SearchLogQuery.since(from, DAYS), Void.class)
				.aggregations();
			List<Asked> asked = queries(counted.get(SearchLogQuery.QUERIES));
			return new Found(days(counted.get(SearchLogQuery.DAYS)), first(asked),
					first(asked.stream().filter(Asked::missing).toList()));
		}
		catch (IOException | ElasticsearchException ex) {
			throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, ex);
		}
	}

	/** Of an index without searches the server does not know what a day is. */
	private static List<Day> days(@Nullable Aggregate days) {
		return (days == null || !days.isLterms()) ? List.of()
				: days.lterms().buckets().array().stream().map(SearchLog::day).toList();
	}

	private static Day day(LongTermsBucket bucket) {
		return new Day(LocalDate.ofInstant(Instant.ofEpochMilli(bucket.key()), ZoneOffset.UTC), bucket.docCount(),
				without(bucket.aggregations()).filter().docCount());
	}

	private static List<Asked> queries(@Nullable Aggregate queries) {
		return (queries == null || !queries.isSterms()) ? List.of()
				: queries.sterms()
					.buckets()
					.array()
					.stream()
					.map(SearchLog::asked)
					.filter((asked) -> asked.days() >= DAYS)
					.sorted(Comparator.comparingLong(Asked::times).reversed().thenComparing(Asked::query))
					.toList();
	}

	private static Asked asked(StringTermsBucket bucket) {
		Map<String, Aggregate> parts = bucket.aggregations();
		Aggregate without = without(parts);
		double last = last(parts);
		boolean missing = without.filter().docCount() > 0 && last(without.filter().aggregations()) >= last;
		return new Asked(bucket.key().stringValue(), bucket.docCount(),
				Objects.requireNonNull(parts.get(SearchLogQuery.DAYS)).cardinality().value(),
				without.filter().docCount(), missing);
	}

	private static Aggregate without(Map<String, Aggregate> parts) {
		return Objects.requireNonNull(parts.get(SearchLogQuery.WITHOUT));
	}

	private static double last(Map<String, Aggregate> parts) {
		Double last = Objects.requireNonNull(parts.get(SearchLogQuery.LAST)).max().value();
		return (last != null) ? last : 0;
	}

	private static List<Asked> first(List<Asked> all) {
		return all.subList(0, Math.min(SHOWN, all.size()));
	}

}
