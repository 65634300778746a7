package no.ressursbank.bench.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.measure.Demand;

/**
 * Loses a bank and gets it back: from its newest backup, and from one that is older than
 * an erasure, together with the list of the erased.
 */
public final class RestoreDrill {

	/** Who has been erased: the table whose newest copy is put back after any backup. */
	private static final String ERASED = "erasure";

	private static final Duration SETTLED = Duration.ofSeconds(60);

	private static final double MINUTE = 60e9;

	private final Path clone;

	private final Path folder;

	private final Path content;

	/**
	 * Starts nothing yet.
	 * @param clone the folder of the project, with the programs built
	 * @param folder for everything it stores; new or empty
	 * @param content what the bank publishes
	 */
	public RestoreDrill(Path clone, Path folder, Path content) {
		this.clone = clone;
		this.folder = folder;
		this.content = content;
	}

	/**
	 * Loses it and gets it back, twice.
	 * @param step run after each part of it
	 */
	public List<Demand> run(Runnable step) throws IOException {
		Lost lost = lose();
		step.run();
		long start = System.nanoTime();
		List<Demand> newest;
		try (ForumBank bank = restore(lost.newest(), "newest")) {
			double minutes = (System.nanoTime() - start) / MINUTE;
			newest = compare(lost, bank, minutes);
		}
		step.run();
		try (ForumBank bank = restore(lost.older(), "older")) {
			step.run();
			return Stream.concat(newest.stream(), erased(lost, bank).stream()).toList();
		}
	}

	private Lost lose() throws IOException {
		try (ForumBank bank = start("first")) {
			Correspondence both = Correspondence.in(bank);
			Backup older = Backup.take(bank.database(), this.folder.resolve("backup-older"));
			both.part();
			settled(bank, Answers.of(bank, both.stays()));
			Backup newest = Backup.take(bank.database(), this.folder.resolve("backup-newest"));
			return new Lost(both.canary(), older, newest, Answers.of(bank, both.stays()));
		}
	}

	/** An empty machine: the bank makes its tables, gets its rows and starts again. */
	private ForumBank restore(Backup backup, String name) throws IOException {
		try (ForumBank empty = start(name)) {
			backup.load(empty.database());
			new Backup(this.folder.resolve("backup-newest"), Map.of()).add(ERASED, empty.database());
		}
		return start(name);
	}

	private List<Demand> compare(Lost lost, ForumBank bank, double minutes) throws IOException {
		Answers answers = Answers.of(bank, bank.as("ansatt"));
		settled(bank, answers);
		Map<String, String> rows = Backup.take(bank.database(), this.folder.resolve("again")).rows();
		Set<String> tables = new TreeSet<>(lost.newest().rows().keySet());
		int all = tables.size();
		tables.removeIf((table) -> Objects.equals(lost.newest().rows().get(table), rows.get(table)));
		return List.of(Demand.least("tables compared", all, "", 1),
				Demand.most("tables that differ " + told(tables), tables.size(), "", 0),
				Demand.least("answers compared", answers.byAddress().size(), "", 1),
				Demand.most("answers that differ " + told(lost.answers().differingFrom(answers)),
						lost.answers().differingFrom(answers).size(), "", 0),
				Demand.most("from an empty machine to the bank", minutes, "min", 15));
	}

	private List<Demand> erased(Lost lost, ForumBank bank) throws IOException {
		Answers answers = Answers.of(bank, bank.as("ansatt"));
		settled(bank, answers);
		String rows = Backup.take(bank.database(), this.folder.resolve("after")).rows().toString();
		long before = count(lost.older().rows().toString(), lost.canary());
		return List.of(Demand.least("traces of the erased in the older backup", (double) before, "", 5),
				Demand.most("in the database after it", (double) count(rows, lost.canary()), "", 0),
				Demand.most("in the index after it", (double) count(bank.indexText(), lost.canary()), "", 0),
				Demand.most("in the answers after it", answers.contain(lost.canary()) ? 1 : 0, "", 0),
				Demand.least("posts of others after it", answers.visible().size(), "", 2));
	}

	private static void settled(ForumBank bank, Answers answers) {
		Waiting.until(SETTLED, () -> bank.indexed().equals(answers.visible()));
	}

	private ForumBank start(String name) throws IOException {
		return ForumBank.start(this.clone, Files.createDirectories(this.folder.resolve(name)), this.content);
	}

	private static String told(Set<String> names) {
		return names.isEmpty() ? "" : names.stream().limit(5).toList().toString();
	}

	private static long count(String text, String word) {
		return text.split(word, -1).length - 1L;
	}

	/**
	 * A bank that is gone.
	 *
	 * @param canary the word of whoever was erased
	 * @param older from before the erasure
	 */
	private record Lost(String canary, Backup older, Backup newest, Answers answers) {
	}

}
