package no.ressursbank.content.thread;

import java.time.Instant;
import java.util.List;

import no.ressursbank.content.member.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The drafts in the database: each for its author alone, moderators included.
 */
@Repository
class Drafts {

	private final JdbcClient database;

	Drafts(JdbcClient database) {
		this.database = database;
	}

	List<Draft> of(Member member) {
		return this.database.sql("select * from draft where member = :me order by saved desc")
			.param("me", member.id())
			.query((row, number) -> new Draft(row.getString("place"), row.getString("title"), row.getString("text"),
					Contribution.form(row.getString("form")), Moment.of(row, "saved")))
			.list();
	}

	void save(String place, Contribution content, Member member, Instant now) {
		this.database.sql("""
				insert into draft (member, place, title, text, form, saved)
				values (:me, :place, :title, :text, :form, :now)
				on conflict (member, place) do update set title = excluded.title, text = excluded.text,
				form = excluded.form, saved = excluded.saved""")
			.param("me", member.id())
			.param("place", place)
			.param("title", content.title())
			.param("text", (content.form() != null) ? "" : content.text())
			.param("form", content.formJson())
			.param("now", Moment.sql(now))
			.update();
	}

	void delete(String place, Member member) {
		this.database.sql("delete from draft where member = :me and place = :place")
			.param("me", member.id())
			.param("place", place)
			.update();
	}

}
