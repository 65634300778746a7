package no.ressursbank.content.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The posts in the database. Whoever asks sees what is visible, their own, and everything
 * but removed posts when they are moderators; of no thread that they may not see.
 */
@Repository
public class Posts {

	private static final String SEEN = """
			select p.*, (select count(*) from helpful h where h.post = p.id) as helpful,
				exists (select 1 from helpful h where h.post = p.id and h.member = :me) as helpful_to_me
			from post p join post o on o.thread = p.thread and o.number = 1
			where (p.status = 'visible' or (p.status <> 'removed' and (:moderator or p.author = :me)))
				and (o.status = 'visible' or (o.status <> 'removed' and (:moderator or o.author = :me)))
			""";

	private final JdbcClient database;

	Posts(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A post that a member may see.
	 * @return empty when there is none, or none for this member
	 */
	public Optional<Post> find(UUID id, Member viewer) {
		return seenBy(viewer, SEEN + " and p.id = :id").param("id", id).query(Posts::row).optional();
	}

	/**
	 * Those of some posts that a member may see.
	 */
	public List<Post> findAll(List<UUID> ids, Member viewer) {
		return ids.isEmpty() ? List.of()
				: seenBy(viewer, SEEN + " and p.id in (:ids)").param("ids", ids).query(Posts::row).list();
	}

	List<Post> list(UUID thread, int after, int size, Member viewer) {
		return seenBy(viewer, SEEN + " and p.thread = :thread and p.number > :after order by p.number limit :size")
			.param("thread", thread)
			.param("after", after)
			.param("size", size)
			.query(Posts::row)
			.list();
	}

	/** What a member has written in a thread lately, the newest first. */
	List<Post> latestOf(Member author, UUID thread, int size) {
		return seenBy(author, SEEN + " and p.thread = :thread and p.author = :me order by p.number desc limit :size")
			.param("thread", thread)
			.param("size", size)
			.query(Posts::row)
			.list();
	}

	void add(Post post, Contribution content) {
		this.database.sql("""
				insert into post (id, thread, number, author, text, form, status, created)
				values (:id, :thread, :number, :author, :text, :form, :status, :created)""")
			.param("id", post.id())
			.param("thread", post.thread())
			.param("number", post.number())
			.param("author", post.author())
			.param("text", content.text())
			.param("form", content.formJson())
			.param("status", post.status().code())
			.param("created", Moment.sql(post.created()))
			.update();
	}

	/**
	 * Changes what a post says, and keeps what it said for moderators.
	 * @return whether it still was of the version that its author had seen
	 */
	boolean edit(Post post, Contribution content, PostStatus status, Instant now) {
		this.database
			.sql("""
					insert into post_revision (post, version, title, text, form, written)
					select p.id, p.version, case p.number when 1 then t.title end, p.text, p.form, coalesce(p.edited, p.created)
					from post p join thread t on t.id = p.thread where p.id = :id and p.version = :version
					on conflict do nothing""")
			.param("id", post.id())
			.param("version", post.version())
			.update();
		return this.database.sql("""
				update post set text = :text, form = :form, status = :status, edited = :now, version = version + 1
				where id = :id and version = :version and status = :before""")
			.param("text", content.text())
			.param("form", content.formJson())
			.param("status", status.code())
			.param("now", Moment.sql(now))
			.param("id", post.id())
			.param("version", post.version())
			.param("before", post.status().code())
			.update() == 1;
	}

	/**
	 * Lets another circle see a post.
	 * @param version that the one who decides has seen
	 * @return whether it still was that version
	 */
	public boolean turn(UUID id, int version, PostStatus status) {
		return this.database.sql("""
				update post set status = :status, version = version + 1
				where id = :id and version = :version and status <> 'removed'""")
			.param("status", status.code())
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	/**
	 * Hides a post that is visible, whatever its version.
	 */
	public void hide(UUID id) {
		this.database
			.sql("update post set status = 'hidden', version = version + 1 where id = :id and status = 'visible'")
			.param("id", id)
			.update();
	}

	/**
	 * Deletes what a post says and ever said; that there was one, stays.
	 */
	public void empty(UUID id) {
		this.database.sql("delete from post_revision where post = :id").param("id", id).update();
		this.database.sql("update post set text = '', form = null where id = :id").param("id", id).update();
		this.database.sql("""
				update thread set title = '' where id in (select thread from post where id = :id and number = 1)""")
			.param("id", id)
			.update();
	}

	/** What a post said before, the newest first. */
	List<Revision> history(UUID id) {
		return this.database.sql("select * from post_revision where post = :id order by version desc")
			.param("id", id)
			.query((row, number) -> new Revision(row.getInt("version"), row.getString("title"), row.getString("text"),
					Moment.of(row, "written")))
			.list();
	}

	void mark(UUID post, Member member, boolean helpful) {
		String sql = helpful ? "insert into helpful (post, member) values (:post, :member) on conflict do nothing"
				: "delete from helpful where post = :post and member = :member";
		this.database.sql(sql).param("post", post).param("member", member.id()).update();
	}

	private JdbcClient.StatementSpec seenBy(Member viewer, String sql) {
		return this.database.sql(sql).param("me", viewer.id()).param("moderator", viewer.is(Role.MODERATOR));
	}

	static Post row(ResultSet row, int number) throws SQLException {
		return new Post(row.getObject("id", UUID.class), row.getObject("thread", UUID.class), row.getInt("number"),
				row.getObject("author", UUID.class), row.getString("text"), Contribution.form(row.getString("form")),
				PostStatus.of(row.getString("status")), row.getInt("version"), Moment.of(row, "created"),
				Moment.orNull(row, "edited"), row.getInt("helpful"), row.getBoolean("helpful_to_me"));
	}

}
