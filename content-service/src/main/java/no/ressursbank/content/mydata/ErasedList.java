package no.ressursbank.content.mydata;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has been erased, so that nobody comes back with an older backup of the database.
 */
@Component
class ErasedList {

	private final JdbcClient database;

	private final Clock clock;

	ErasedList(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Does nothing if the member stands there already. */
	void add(UUID member, boolean posts) {
		this.database
			.sql("insert into erasure (member, posts, at) values (:member, :posts, :now) on conflict do nothing")
			.param("member", member)
			.param("posts", posts)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Those whom a restored backup has brought back. */
	List<Returned> returned() {
		return this.database.sql("""
				select e.member, e.posts from erasure e join member m on m.id = e.member
				where m.erased is null order by e.at""")
			.query((row, number) -> new Returned(row.getObject("member", UUID.class), row.getBoolean("posts")))
			.list();
	}

	/**
	 * Somebody who has been erased once already.
	 *
	 * @param posts whether what the member had written went as well
	 */
	record Returned(UUID member, boolean posts) {
	}

}
