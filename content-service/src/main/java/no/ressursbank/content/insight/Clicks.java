package no.ressursbank.content.insight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The clicks in the database: numbers by day and place, and nothing of who or what.
 */
@Repository
class Clicks {

	private final JdbcClient database;

	Clicks(JdbcClient database) {
		this.database = database;
	}

	void add(Click click, LocalDate day) {
		this.database.sql("""
				insert into search_click (day, position, times) values (:day, :position, :times)
				on conflict (day, position) do update set times = search_click.times + excluded.times""")
			.param("day", day)
			.param("position", click.position())
			.param("times", click.times())
			.update();
	}

	/** By place. */
	List<Click> since(LocalDate from) {
		return this.database.sql("""
				select position, sum(times) as times from search_click where day >= :from
				group by position order by position""")
			.param("from", from)
			.query((row, number) -> new Click(row.getInt("position"), row.getInt("times")))
			.list();
	}

}
