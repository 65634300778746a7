package no.ressursbank.content.moderation;

import java.time.Instant;
import java.util.UUID;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.thread.Moment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The flags in the database.
 */
@Repository
class Flags {

	private final JdbcClient database;

	Flags(JdbcClient database) {
		this.database = database;
	}

	void add(UUID post, Member member, String reason, Instant now) {
		this.database.sql("""
				insert into flag (post, member, reason, created) values (:post, :member, :reason, :now)
				on conflict (post, member) do update set reason = excluded.reason, created = excluded.created,
				settled = null""")
			.param("post", post)
			.param("member", member.id())
			.param("reason", reason)
			.param("now", Moment.sql(now))
			.update();
	}

	void settle(UUID post, Instant now) {
		this.database.sql("update flag set settled = :now where post = :post and settled is null")
			.param("now", Moment.sql(now))
			.param("post", post)
			.update();
	}

}
