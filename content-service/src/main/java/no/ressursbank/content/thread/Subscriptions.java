package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.member.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who follows which threads, and how far they have been shown them.
 */
@Component
class Subscriptions {

	private final JdbcClient database;

	Subscriptions(JdbcClient database) {
		this.database = database;
	}

	/** From now on: what is there already is not new. */
	void add(UUID thread, Member member, Instant now) {
		this.database.sql("""
				insert into subscription (thread, member, since, seen) values (:thread, :member, :now,
				coalesce((select max(revision) from post where thread = :thread), 0)) on conflict do nothing""")
			.param("thread", thread)
			.param("member", member.id())
			.param("now", Moment.sql(now))
			.update();
	}

	void remove(UUID thread, Member member) {
		this.database.sql("delete from subscription where thread = :thread and member = :member")
			.param("thread", thread)
			.param("member", member.id())
			.update();
	}

	/**
	 * Notes that a member was shown the end of a thread. Who does not follow it is not
	 * noted.
	 * @param last number of the last post shown: one that came meanwhile is still new
	 */
	void shown(UUID thread, int last, Member member) {
		this.database.sql("""
				update subscription set seen = newest.revision from
				(select max(revision) as revision from post where thread = :thread and number <= :last) as newest
				where thread = :thread and member = :member and seen < newest.revision""")
			.param("thread", thread)
			.param("last", last)
			.param("member", member.id())
			.update();
	}

	/**
	 * How many posts of others are new or changed, by thread; nothing where none is.
	 */
	Map<UUID, Integer> unread(Member member) {
		Map<UUID, Integer> counts = new HashMap<>();
		this.database.sql("""
				select s.thread, count(*) as unread from subscription s join post p on p.thread = s.thread
				where s.member = :member and p.revision > s.seen and p.status = 'visible'
				and p.author is distinct from s.member group by s.thread""")
			.param("member", member.id())
			.query((row) -> {
				counts.put(row.getObject("thread", UUID.class), row.getInt("unread"));
			});
		return counts;
	}

}
