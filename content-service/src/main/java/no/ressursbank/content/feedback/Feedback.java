package no.ressursbank.content.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.ressursbank.content.thread.Moment;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The feedback in the database.
 */
@Repository
class Feedback {

	private static final int SUGGESTIONS = 50;

	private final JdbcClient database;

	Feedback(JdbcClient database) {
		this.database = database;
	}

	void add(String resource, boolean useful, @Nullable String suggestion, Instant now) {
		this.database.sql("""
				insert into feedback (id, resource, useful, suggestion, created)
				values (:id, :resource, :useful, :suggestion, :now)""")
			.param("id", UUID.randomUUID())
			.param("resource", resource)
			.param("useful", useful)
			.param("suggestion", suggestion)
			.param("now", Moment.sql(now))
			.update();
	}

	/** Those with most to do about first. */
	List<Verdict> all() {
		Map<String, List<Verdict.Suggestion>> suggestions = suggestions();
		return this.database
			.sql("""
					select resource, count(*) filter (where useful) as useful, count(*) filter (where not useful) as not_useful
					from feedback group by resource order by not_useful desc, resource""")
			.query((row, number) -> new Verdict(row.getString("resource"), row.getInt("useful"),
					row.getInt("not_useful"), suggestions.getOrDefault(row.getString("resource"), List.of())))
			.list();
	}

	private Map<String, List<Verdict.Suggestion>> suggestions() {
		return this.database.sql("""
				select * from (select f.*, row_number() over (partition by resource order by created desc) as place
				from feedback f where suggestion is not null) newest where place <= :most order by created desc""")
			.param("most", SUGGESTIONS)
			.query((row, number) -> Map.entry(row.getString("resource"),
					new Verdict.Suggestion(row.getString("suggestion"), Moment.of(row, "created"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
