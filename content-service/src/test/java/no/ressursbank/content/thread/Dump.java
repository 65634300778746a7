package no.ressursbank.content.thread;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that stands in the tables of the service. */
public final class Dump {

	private Dump() {
	}

	public static String of(JdbcClient database) {
		List<String> tables = database.sql("""
				select quote_ident(table_name) as name from information_schema.tables
				where table_type = 'BASE TABLE' and table_schema = current_schema()""")
			.query((row, number) -> row.getString("name"))
			.list();
		return tables.stream()
			.flatMap((table) -> database.sql("select t::text as line from " + table + " t")
				.query((row, number) -> row.getString("line"))
				.list()
				.stream())
			.collect(Collectors.joining("\n"));
	}

}
