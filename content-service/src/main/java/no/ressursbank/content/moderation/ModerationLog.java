package no.ressursbank.content.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.thread.Moment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The log of acts. Acts are added and read; the database refuses everything else.
 */
@Repository
class ModerationLog {

	private static final int SHOWN = 200;

	private final JdbcClient database;

	ModerationLog(JdbcClient database) {
		this.database = database;
	}

	void add(Act act) {
		this.database.sql("""
				insert into moderation_log (at, actor, action, thread, post, member, version)
				values (:at, :actor, :action, :thread, :post, :member, :version)""")
			.param("at", Moment.sql(act.at()))
			.param("actor", act.actor())
			.param("action", act.action())
			.param("thread", act.thread())
			.param("post", act.post())
			.param("member", act.member())
			.param("version", act.version())
			.update();
	}

	/** The newest acts, the last one first. */
	List<Act> latest() {
		return this.database.sql("select * from moderation_log order by id desc limit " + SHOWN)
			.query(ModerationLog::row)
			.list();
	}

	/** What was last decided on a post. */
	Optional<Act> lastOnPost(UUID post) {
		return this.database.sql("select * from moderation_log where post = :id order by id desc limit 1")
			.param("id", post)
			.query(ModerationLog::row)
			.optional();
	}

	/** What was last decided on a thread itself. */
	Optional<Act> lastOnThread(UUID thread) {
		return this.database
			.sql("select * from moderation_log where thread = :id and post is null order by id desc limit 1")
			.param("id", thread)
			.query(ModerationLog::row)
			.optional();
	}

	private static Act row(ResultSet row, int number) throws SQLException {
		return new Act(Moment.of(row, "at"), row.getObject("actor", UUID.class), row.getString("action"),
				row.getObject("thread", UUID.class), row.getObject("post", UUID.class),
				row.getObject("member", UUID.class), row.getObject("version", Integer.class));
	}

}
