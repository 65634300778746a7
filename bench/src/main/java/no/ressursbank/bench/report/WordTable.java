package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.words.LexiconMemory;
import no.ressursbank.bench.words.WordSpeed;

/**
 * The figures of the language core for people, and what they must be.
 */
public final class WordTable {

	private static final double MILLION = 1e6;

	private static final double WORDS_PER_SECOND = 1e6;

	private static final double MEGABYTES = 100;

	private static final String DEMANDED = "runningText";

	/**
	 * What the benchmarks do, by the names of their methods, and in which order to tell.
	 */
	private static final List<Map.Entry<String, String>> NAMES = List.of(
			Map.entry(DEMANDED, "index analysis, running text"),
			Map.entry("runningTextOnce", "the same, seen for the first time"),
			Map.entry("newWords", "index analysis, every word new"), Map.entry("root", "root alone, running text"));

	private WordTable() {
	}

	/**
	 * The table.
	 * @param megabytes what the large lexicon takes
	 */
	public static String of(List<WordSpeed> speeds, double megabytes) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("", "figure", "±", "unit", "must be"));
		NAMES.forEach((name) -> speeds.stream()
			.filter((speed) -> speed.name().equals(name.getKey()))
			.forEach((speed) -> lines.add(line(name.getValue(), speed))));
		Demand memory = Demand.most("memory", megabytes, "MB", MEGABYTES);
		lines.add(List.of("lexicon of %d roots".formatted(LexiconMemory.ROOTS), number(megabytes), "", "MB",
				"≤ " + number(MEGABYTES) + mark(memory)));
		return new TextTable(lines).render();
	}

	private static List<String> line(String name, WordSpeed speed) {
		Demand demand = Demand.least(name, speed.wordsPerSecond(), "", WORDS_PER_SECOND);
		return List.of(name, number(speed.wordsPerSecond() / MILLION), number(speed.error() / MILLION),
				"million words/s",
				speed.name().equals(DEMANDED) ? "≥ " + number(WORDS_PER_SECOND / MILLION) + mark(demand) : "");
	}

	private static String mark(Demand demand) {
		return demand.isReached() ? " ✓" : " ✗";
	}

	private static String number(double number) {
		return String.format(Locale.ROOT, "%.2f", number);
	}

}
