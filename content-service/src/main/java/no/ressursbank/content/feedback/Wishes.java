package no.ressursbank.content.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import no.ressursbank.content.thread.Moment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The wishes in the database.
 */
@Repository
class Wishes {

	private static final int SHOWN = 200;

	private final JdbcClient database;

	Wishes(JdbcClient database) {
		this.database = database;
	}

	void add(String text, Instant now) {
		this.database.sql("insert into wish (id, text, created) values (:id, :text, :now)")
			.param("id", UUID.randomUUID())
			.param("text", text)
			.param("now", Moment.sql(now))
			.update();
	}

	/** The newest first. */
	List<Wish> newest() {
		return this.database.sql("select text, created from wish order by created desc, id limit :most")
			.param("most", SHOWN)
			.query((row, number) -> new Wish(row.getString("text"), Moment.of(row, "created")))
			.list();
	}

}
