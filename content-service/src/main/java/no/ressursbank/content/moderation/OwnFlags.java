package no.ressursbank.content.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.member.MemberErased;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What moderators have been told by one person.
 */
@Component
public class OwnFlags {

	private final JdbcClient database;

	OwnFlags(JdbcClient database) {
		this.database = database;
	}

	/** Everything that a member has flagged. */
	public List<Map<String, @Nullable Object>> of(UUID member) {
		return this.database.sql("select post, reason, created::text from flag where member = :member")
			.param("member", member)
			.query()
			.listOfRows();
	}

	/** What was said of a post stays; who said it does not. */
	@EventListener
	void erased(MemberErased erased) {
		this.database.sql("update flag set member = gen_random_uuid() where member = :member")
			.param("member", erased.id())
			.update();
	}

}
