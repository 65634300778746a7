package no.ressursbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The indices of the search log, one for each month. The only thing this service writes.
 */
@Component
class SearchLogIndex {

	static final String PREFIX = "search-log-v1-";

	private static final int MONTHS_KEPT = 13;

	private final ElasticsearchClient client;

	SearchLogIndex(ElasticsearchClient client) {
		this.client = client;
	}

	/**
	 * Writes queries; the same again changes nothing.
	 * @throws RuntimeException when Elasticsearch does not take them
	 */
	void append(List<LoggedQuery> queries) {
		try {
			Map<YearMonth, List<LoggedQuery>> months = queries.stream()
				.collect(Collectors.groupingBy((query) -> YearMonth.from(query.day())));
			for (Map.Entry<YearMonth, List<LoggedQuery>> month : months.entrySet()) {
				String name = PREFIX + month.getKey();
				create(name);
				write(name, month.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Drops the months of which a day is thirteen months past.
	 * @throws RuntimeException when Elasticsearch does not answer
	 */
	void dropBefore(LocalDate today) {
		try {
			for (String name : this.client.indices().get((request) -> request.index(PREFIX + "*")).indices().keySet()) {
				if (isOld(name, today)) {
					this.client.indices().delete((request) -> request.index(name));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean isOld(String name, LocalDate today) {
		YearMonth month = month(name);
		return month != null && !month.plusMonths(MONTHS_KEPT).isAfter(YearMonth.from(today));
	}

	private static @Nullable YearMonth month(String name) {
		try {
			return YearMonth.parse(name.substring(PREFIX.length()));
		}
		catch (DateTimeParseException ex) {
			// Not one of ours.
			return null;
		}
	}

	/** By name and strictly, since Elasticsearch would guess the fields of a new one. */
	private void create(String name) throws IOException {
		if (this.client.indices().exists((request) -> request.index(name)).value()) {
			return;
		}
		try {
			this.client.indices()
				.create((index) -> index.index(name)
					.settings((settings) -> settings.numberOfShards("1").autoExpandReplicas("0-1"))
					.mappings((mapping) -> mapping.dynamic(DynamicMapping.Strict)
						.properties("query", (field) -> field.keyword((keyword) -> keyword))
						.properties("hits", (field) -> field.integer((integer) -> integer))
						.properties("tookMs", (field) -> field.integer((integer) -> integer))
						.properties("day", (field) -> field.date((date) -> date.format("uuuu-MM-dd")))));
		}
		catch (ElasticsearchException ex) {
			// Another instance was faster.
			if (!"resource_already_exists_exception".equals(ex.error().type())) {
				throw ex;
			}
		}
	}

	private void write(String name, List<LoggedQuery> queries) throws IOException {
		BulkRequest.Builder bulk = new BulkRequest.Builder().index(name);
		for (LoggedQuery query : queries) {
			Map<String, Object> entry = Map.of("query", query.query(), "hits", query.hits(), "tookMs", query.tookMs(),
					"day", query.day().format(DateTimeFormatter.ISO_LOCAL_DATE));
			bulk.operations((operation) -> operation.index((index) -> index.id(query.id().toString()).document(entry)));
		}
		BulkResponse answer = this.client.bulk(bulk.build());
		if (answer.errors()) {
			throw new IllegalStateException("Elasticsearch refused some of the search log");
		}
	}

}
