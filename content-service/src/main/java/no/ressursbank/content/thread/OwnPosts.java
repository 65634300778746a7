package no.ressursbank.content.thread;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.member.MemberErased;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What threads know of one person: given out, or taken away. All of it happens within the
 * transaction of the caller.
 */
@Component
public class OwnPosts {

	/** Stands where the name of somebody stood who is no member any more. */
	private static final String NOBODY = "tidligere medlem";

	/** Where people write freely: the columns of each table. */
	private static final Map<String, List<String>> TEXTS = Map.of("post", List.of("text", "form"), "post_revision",
			List.of("title", "text", "form"), "thread", List.of("title"), "draft", List.of("title", "text", "form"));

	private final JdbcClient database;

	OwnPosts(JdbcClient database) {
		this.database = database;
	}

	/** Everything that a member has written or marked, by what it is. */
	public Map<String, Object> of(UUID member) {
		Map<String, Object> own = new HashMap<>();
		own.put("posts", rows("""
				select p.id, p.thread, case p.number when 1 then t.title end as title, p.text, p.form, p.status,
				p.created::text, p.edited::text from post p join thread t on t.id = p.thread
				where p.author = :member order by p.created""", member));
		own.put("earlierVersions", rows("""
				select r.post, r.version, r.title, r.text, r.form, r.written::text from post_revision r
				join post p on p.id = r.post where p.author = :member order by r.written""", member));
		own.put("drafts",
				rows("select place, title, text, form, saved::text from draft where member = :member", member));
		own.put("subscriptions", rows("select thread, since::text from subscription where member = :member", member));
		own.put("helpful", rows("select post from helpful where member = :member", member));
		return own;
	}

	/**
	 * Deletes what a member has written. Of a thread that others have answered in the
	 * empty opening post stays.
	 */
	public void remove(UUID member) {
		run("delete from post_revision where post in (select id from post where author = :member)", member);
		run("""
				update thread t set title = '' where exists
				(select 1 from post p where p.thread = t.id and p.number = 1 and p.author = :member)""", member);
		run("""
				update post p set text = '', form = null, version = version + 1, edited = null, status = case
				when p.number = 1 and exists (select 1 from post r where r.thread = p.thread and r.status <> 'removed'
				and r.author is distinct from :member) then p.status else 'removed' end
				where p.author = :member""", member);
	}

	/**
	 * Takes a name out of what others have written to its owner (after @), and out of
	 * what the owner has signed with it.
	 */
	public void forget(UUID member, String name) {
		if (name.isBlank()) {
			return;
		}
		replace("post", "author = :member", member, name);
		replace("post_revision", "post in (select id from post where author = :member)", member, name);
		replace("thread", "id in (select thread from post where author = :member and number = 1)", member, name);
		for (String table : List.of("post", "post_revision", "thread", "draft")) {
			replace(table, "true", member, "@" + name);
		}
	}

	/** Whoever is erased by another way keeps nothing but unsigned posts. */
	@EventListener
	void erased(MemberErased erased) {
		UUID member = erased.id();
		run("update post set author = null where author = :member", member);
		for (String table : List.of("draft", "sent_request", "helpful", "subscription")) {
			run("delete from " + table + " where member = :member", member);
		}
	}

	private void replace(String table, String which, UUID member, String name) {
		String instead = name.startsWith("@") ? "@" + NOBODY : NOBODY;
		for (String column : TEXTS.getOrDefault(table, List.of())) {
			this.database
				.sql("update %1$s set %2$s = replace(%2$s, :name, :instead) where %3$s and strpos(%2$s, :name) > 0"
					.formatted(table, column, which))
				.param("name", name)
				.param("instead", instead)
				.param("member", member)
				.update();
		}
	}

	private void run(String sql, UUID member) {
		this.database.sql(sql).param("member", member).update();
	}

	private List<Map<String, @Nullable Object>> rows(String sql, UUID member) {
		return this.database.sql(sql).param("member", member).query().listOfRows();
	}

}
