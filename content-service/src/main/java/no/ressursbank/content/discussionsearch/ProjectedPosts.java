package no.ressursbank.content.discussionsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.ressursbank.content.discussionsearch.ProjectedPost.Content;
import no.ressursbank.content.thread.Moment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The posts in the database as search should know them, and which of them it does not
 * know yet.
 */
@Repository
class ProjectedPosts {

	private static final String COLUMNS = """
			p.thread, p.version, p.text, p.created, t.theme, t.resource, case p.number when 1 then t.title end as title,
				(p.status = 'visible' and o.status = 'visible') as visible
			""";

	private static final String JOINED = """
			left join thread t on t.id = p.thread left join post o on o.thread = p.thread and o.number = 1
			""";

	private final JdbcClient database;

	ProjectedPosts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those that search does not know the newest state of; what failed often comes last.
	 */
	List<ProjectedPost> pending(int size) {
		return this.database
			.sql("select q.post as id, coalesce(p.revision, q.revision) as revision, " + COLUMNS
					+ " from pending_projection q left join post p on p.id = q.post " + JOINED
					+ " order by q.attempts, q.revision limit :size")
			.param("size", size)
			.query(ProjectedPosts::row)
			.list();
	}

	/** Notes that search knows a post, unless it has changed again meanwhile. */
	void done(ProjectedPost post) {
		this.database.sql("delete from pending_projection where post = :id and revision <= :revision")
			.param("id", post.id())
			.param("revision", post.revision())
			.update();
	}

	void failed(ProjectedPost post) {
		this.database.sql("update pending_projection set attempts = attempts + 1 where post = :id")
			.param("id", post.id())
			.update();
	}

	/** All posts, by id. */
	List<ProjectedPost> after(UUID last, int size) {
		return this.database
			.sql("select p.id, p.revision, " + COLUMNS + " from post p " + JOINED
					+ " where p.id > :last order by p.id limit :size")
			.param("last", last)
			.param("size", size)
			.query(ProjectedPosts::row)
			.list();
	}

	/** Those of some ids that are in the database. */
	List<UUID> existing(Collection<UUID> ids) {
		return this.database.sql("select id from post where id in (:ids)")
			.param("ids", ids)
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	/** Has a post written anew, with a higher revision than search can have met. */
	void repair(UUID id) {
		// What was written or deleted there without a revision has counted up by one.
		this.database.sql("select nextval('post_revision_number')").query(Long.class).single();
		int known = this.database.sql("update post set revision = revision where id = :id").param("id", id).update();
		if (known == 0) {
			this.database.sql("""
					insert into pending_projection (post, revision) values (:id, nextval('post_revision_number'))
					on conflict (post) do nothing""").param("id", id).update();
		}
	}

	int waiting() {
		return this.database.sql("select count(*) from pending_projection").query(Integer.class).single();
	}

	private static ProjectedPost row(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		long revision = row.getLong("revision");
		if (!row.getBoolean("visible")) {
			return new ProjectedPost(id, revision, null);
		}
		return new ProjectedPost(id, revision,
				new Content(row.getObject("thread", UUID.class), row.getInt("version"), row.getString("title"),
						row.getString("text"), row.getString("theme"), row.getString("resource"),
						Moment.of(row, "created")));
	}

}
