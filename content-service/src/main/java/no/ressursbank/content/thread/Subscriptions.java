package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.UUID;

import no.ressursbank.content.member.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who follows which threads.
 */
@Component
class Subscriptions {

	private final JdbcClient database;

	Subscriptions(JdbcClient database) {
		this.database = database;
	}

	void add(UUID thread, Member member, Instant now) {
		this.database.sql("""
				insert into subscription (thread, member, since) values (:thread, :member, :now)
				on conflict do nothing""")
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

}
