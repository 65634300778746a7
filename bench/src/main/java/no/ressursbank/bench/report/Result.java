package no.ressursbank.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import no.ressursbank.bench.measure.Demand;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command has measured: for people, and as JSON for {@code bench measured}.
 *
 * @param command as it was called
 * @param tables each with a heading as its first line
 * @param demands what must hold
 */
public record Result(String command, List<List<List<String>>> tables, List<Demand> demands) {

	/** Shows it, the tables first. */
	public void print(PrintStream out) {
		out.println();
		this.tables.forEach((table) -> out.println(new TextTable(table).render()));
		out.println(DemandTable.of(this.demands));
	}

	/** Writes it with the day and the machine. */
	public void write(Path file) throws IOException {
		Files.writeString(file,
				JsonMapper.builder()
					.build()
					.writerWithDefaultPrettyPrinter()
					.writeValueAsString(Map.of("command", this.command, "at",
							Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), "machine", Machine.describe(),
							"tables", this.tables, "demands", this.demands)));
	}

	/** Whether all demands are reached. */
	public boolean isGood() {
		return this.demands.stream().allMatch(Demand::isReached);
	}

}
