package no.ressursbank.content.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.ressursbank.content.thread.Moment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The posts that wait for a decision: held by the guard, or flagged.
 */
@Repository
class Waiting {

	private static final int SHOWN = 100;

	private final JdbcClient database;

	Waiting(JdbcClient database) {
		this.database = database;
	}

	/** The longest waiting first. */
	List<Entry> list() {
		return this.database.sql("""
				select p.id, t.title, least(case p.status when 'held' then coalesce(p.edited, p.created) end,
					min(f.created)) as since, coalesce(string_agg(f.reason, ' ' order by f.created), '') as reasons,
					count(*) over () as total
				from post p join thread t on t.id = p.thread left join flag f on f.post = p.id and f.settled is null
				where p.status = 'held' or (f.post is not null and p.status <> 'removed')
				group by p.id, t.title order by since, p.id limit :most""")
			.param("most", SHOWN)
			.query(Waiting::row)
			.list();
	}

	private static Entry row(ResultSet row, int number) throws SQLException {
		String reasons = row.getString("reasons");
		return new Entry(row.getObject("id", UUID.class), row.getString("title"), Moment.of(row, "since"),
				reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")), row.getInt("total"));
	}

	/**
	 * A post that waits.
	 *
	 * @param total how many wait
	 */
	record Entry(UUID post, String title, Instant since, List<String> reasons, int total) {
	}

}
