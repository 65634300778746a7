package no.ressursbank.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command has written with {@code --json}.
 *
 * @param command as it was called; of an older file its name
 * @param at the day it was measured
 * @param machine what it was measured on
 * @param tables each with a heading as its first line
 * @param demands a line for each: name, figure, what it must be
 */
public record MeasuredFile(String command, String at, String machine, List<List<List<String>>> tables,
		List<List<String>> demands) {

	private static final JsonMapper JSON = new JsonMapper();

	/** Large numbers are counts, and need no decimals. */
	private static final double LARGE = 1000;

	/**
	 * Reads a file.
	 * @throws IOException when it cannot be read, or holds no figures
	 */
	public static MeasuredFile read(Path file) throws IOException {
		JsonNode root = json(file);
		JsonNode demands = root.isArray() ? root : root.path("demands");
		String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "").replace('-', ' ');
		String written = DateTimeFormatter.ISO_LOCAL_DATE
			.format(Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC));
		if (demands.isEmpty()) {
			throw new IOException(file + " holds no figures");
		}
		return new MeasuredFile(root.path("command").asString(name), day(root.path("at").asString(written)),
				root.path("machine").asString(Machine.describe()),
				stream(root.path("tables")).map(MeasuredFile::table).toList(),
				stream(demands).map(MeasuredFile::demand).toList());
	}

	/** Without its heading. */
	String markdown() {
		List<List<List<String>>> all = new ArrayList<>(this.tables);
		List<List<String>> figures = new ArrayList<>();
		figures.add(List.of("", "figure", "must be"));
		figures.addAll(this.demands);
		all.add(figures);
		return "\n%s, %s.\n\n".formatted(this.at, this.machine)
				+ all.stream().map(MeasuredFile::markdown).collect(Collectors.joining("\n"));
	}

	private static String markdown(List<List<String>> table) {
		List<String> heading = table.getFirst();
		String rule = "|" + "---|".repeat(heading.size()) + "\n";
		return line(heading) + rule + table.stream().skip(1).map(MeasuredFile::line).collect(Collectors.joining());
	}

	private static String line(List<String> cells) {
		return cells.stream().map((cell) -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	private static List<List<String>> table(JsonNode lines) {
		return stream(lines).map((line) -> stream(line).map((cell) -> cell.asString("")).toList()).toList();
	}

	private static List<String> demand(JsonNode demand) {
		double value = demand.path("value").asDouble();
		double limit = demand.path("limit").asDouble();
		boolean atLeast = demand.path("atLeast").asBoolean();
		boolean reached = atLeast ? value >= limit : value <= limit;
		String unit = demand.path("unit").asString("");
		return List.of(demand.path("name").asString(""), (number(value) + " " + unit).strip(),
				"%s %s %s".formatted(atLeast ? "≥" : "≤", number(limit), unit).strip() + (reached ? " ✓" : " ✗"));
	}

	private static String number(double number) {
		boolean whole = number == Math.rint(number) || Math.abs(number) >= LARGE;
		return String.format(Locale.ROOT, whole ? "%.0f" : "%.2f", number);
	}

	private static String day(String time) {
		return time.substring(0, Math.min(time.length(), "2026-11-21".length()));
	}

	private static JsonNode json(Path file) throws IOException {
		try {
			return JSON.readTree(Files.readString(file));
		}
		catch (JacksonException ex) {
			throw new IOException(file + " is no JSON", ex);
		}
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return array.valueStream();
	}

}
