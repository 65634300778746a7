package no.ressursbank.content.progress;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.ressursbank.content.member.MemberErased;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The members' progress in the database.
 */
@Repository
public class CourseProgress {

	private final JdbcClient database;

	CourseProgress(JdbcClient database) {
		this.database = database;
	}

	/** In all courses that a member has begun. */
	public List<Progress> of(UUID member) {
		return this.database.sql("select * from course_progress where member = :member order by course")
			.param("member", member)
			.query(CourseProgress::row)
			.list();
	}

	Optional<Progress> of(UUID member, String course) {
		return of(member).stream().filter((progress) -> course.equals(progress.course())).findFirst();
	}

	void save(UUID member, String course, List<Integer> done, Instant now) {
		this.database.sql("""
				insert into course_progress (member, course, steps, updated)
				values (:member, :course, string_to_array(:steps, ' ')::integer[], :now)
				on conflict (member, course) do update set steps = excluded.steps, updated = excluded.updated""")
			.param("member", member)
			.param("course", course)
			.param("steps", String.join(" ", done.stream().map(String::valueOf).toList()))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	@EventListener
	void erased(MemberErased erased) {
		this.database.sql("delete from course_progress where member = :member").param("member", erased.id()).update();
	}

	private static Progress row(ResultSet row, int number) throws SQLException {
		Array steps = row.getArray("steps");
		return new Progress(row.getString("course"), List.of((Integer[]) steps.getArray()),
				row.getObject("updated", OffsetDateTime.class).toInstant());
	}

}
