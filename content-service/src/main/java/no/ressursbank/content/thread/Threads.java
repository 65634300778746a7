package no.ressursbank.content.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The threads in the database. Whoever asks sees those whose opening post they may see.
 */
@Repository
public class Threads {

	/** {@code o} is the opening post: whoever may see it may see the thread. */
	private static final String SEEN = """
			select t.*, o.author, o.status as opening,
				(select count(*) from post p where p.thread = t.id and p.number > 1 and p.status = 'visible') as replies,
				exists (select 1 from subscription s where s.thread = t.id and s.member = :me) as subscribed
			from thread t join post o on o.thread = t.id and o.number = 1
			where (o.status = 'visible' or (o.status <> 'removed' and (:moderator or o.author = :me)))
			""";

	private final JdbcClient database;

	Threads(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A thread that a member may see.
	 * @return empty when there is none, or none for this member
	 */
	public Optional<DiscussionThread> find(UUID id, Member viewer) {
		return seenBy(viewer, SEEN + " and t.id = :id").param("id", id).query(Threads::row).optional();
	}

	/**
	 * Those of some threads that a member may see.
	 */
	public List<DiscussionThread> findAll(Collection<UUID> ids, Member viewer) {
		return ids.isEmpty() ? List.of()
				: seenBy(viewer, SEEN + " and t.id in (:ids)").param("ids", ids).query(Threads::row).list();
	}

	/**
	 * The threads of a list, those with the newest posts first.
	 * @param before the place of the last one already seen, or null
	 */
	List<DiscussionThread> list(ThreadFilter filter, @Nullable Place before, int size, Member viewer) {
		return seenBy(viewer, SEEN + """
				and (cast(:theme as text) is null or t.theme = :theme)
				and (cast(:resource as text) is null or t.resource = :resource)
				and (cast(:step as integer) is null or t.step = :step)
				and (not :subscribed or exists (select 1 from subscription s where s.thread = t.id and s.member = :me))
				and (cast(:active as timestamptz) is null or (t.active, t.id) < (:active, cast(:id as uuid)))
				order by t.active desc, t.id desc limit :size""").param("theme", filter.theme())
			.param("resource", filter.resource())
			.param("step", filter.step())
			.param("subscribed", Boolean.TRUE.equals(filter.subscribed()))
			.param("active", (before != null) ? Moment.sql(before.active()) : null)
			.param("id", (before != null) ? before.id() : null)
			.param("size", size)
			.query(Threads::row)
			.list();
	}

	void add(UUID id, Target target, String title, Instant now) {
		this.database.sql("""
				insert into thread (id, theme, resource, step, title, created, active)
				values (:id, :theme, :resource, :step, :title, :now, :now)""")
			.param("id", id)
			.param("theme", target.theme())
			.param("resource", target.resource())
			.param("step", target.step())
			.param("title", title)
			.param("now", Moment.sql(now))
			.update();
	}

	/**
	 * The number of the next post of an open thread. Holds the thread until the
	 * transaction ends, so that nobody hides or closes it meanwhile.
	 * @return empty when the thread is not open any more
	 */
	Optional<Integer> nextNumber(UUID id, Instant now) {
		return this.database.sql("""
				update thread set last_number = last_number + 1, active = :now
				where id = :id and status = 'open' returning last_number""")
			.param("now", Moment.sql(now))
			.param("id", id)
			.query(Integer.class)
			.optional();
	}

	void retitle(UUID id, String title) {
		this.database.sql("update thread set title = :title where id = :id")
			.param("title", title)
			.param("id", id)
			.update();
	}

	/**
	 * Holds a thread until the transaction ends: a decision and a new post come one after
	 * the other.
	 */
	public void hold(UUID id) {
		this.database.sql("select id from thread where id = :id for update").param("id", id).query().listOfRows();
	}

	/**
	 * Changes the status of a thread.
	 * @param version that the one who decides has seen
	 * @return whether it still was that version
	 */
	public boolean turn(UUID id, int version, String status) {
		return this.database
			.sql("update thread set status = :status, version = version + 1 where id = :id and version = :version")
			.param("status", status)
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	/**
	 * Takes a post as the summary of its thread.
	 */
	public void summarise(UUID id, UUID post) {
		this.database.sql("update thread set summary = :post, version = version + 1 where id = :id")
			.param("post", post)
			.param("id", id)
			.update();
	}

	private JdbcClient.StatementSpec seenBy(Member viewer, String sql) {
		return this.database.sql(sql).param("me", viewer.id()).param("moderator", viewer.is(Role.MODERATOR));
	}

	private static DiscussionThread row(ResultSet row, int number) throws SQLException {
		Target target = new Target(row.getString("theme"), row.getString("resource"),
				row.getObject("step", Integer.class));
		return new DiscussionThread(row.getObject("id", UUID.class), target, row.getString("title"),
				row.getString("status"), row.getObject("author", UUID.class), PostStatus.of(row.getString("opening")),
				row.getObject("summary", UUID.class), row.getInt("version"), Moment.of(row, "created"),
				Moment.of(row, "active"), row.getInt("replies"), row.getBoolean("subscribed"));
	}

	/**
	 * A place in a list.
	 *
	 * @param active when the thread there got its newest post
	 * @param id of that thread
	 */
	record Place(Instant active, UUID id) {
	}

}
