package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.QueryMix;
import no.ressursbank.bench.measure.LoadFigures;
import no.ressursbank.bench.report.LoadTables;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How fast the search answers over large collections, beside its own index.
 */
@Command(name = "load", mixinStandardHelpOptions = true,
		subcommands = { LoadTogetherCommand.class, LoadOverloadCommand.class, LoadCursorCommand.class,
				LoadSwapsCommand.class },
		description = { "Måler hvor fort søket svarer, ved siden av indeksen det spør.",
				"Innholdet er tekster i mange varianter. Å publisere 100 000 avsnitt kan ta noen minutter,"
						+ " og alt sammen rundt ti. La maskinen være i fred så lenge." })
final class LoadCommand implements Callable<Integer> {

	/** Enough for a search over them, before the first collection is there. */
	private static final int FIRST = 20;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--passages", paramLabel = "ANTALL", split = ",", defaultValue = "10000,100000",
			description = "Omtrent så mange avsnitt (standard: ${DEFAULT-VALUE}).")
	private List<Integer> passages = List.of();

	@Option(names = "--queries", paramLabel = "N", defaultValue = "5000",
			description = "Hvor mange spørringer (standard: ${DEFAULT-VALUE}).")
	private int queries;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		try {
			List<LoadFigures> figures = measure(clone, folder, texts);
			this.result.tell(new Result("load", List.of(LoadTables.latencies(figures)), LoadTables.demands(figures)));
		}
		finally {
			clone.delete(folder);
		}
		return 0;
	}

	private List<LoadFigures> measure(Clone clone, Path folder, Material texts) throws IOException {
		List<LoadFigures> figures = new ArrayList<>();
		try (FullSpeedBank bank = start(clone, folder, texts);
				LoadRun run = new LoadRun(bank, new Copies(texts), QueryMix.of(texts, this.queries))) {
			for (int size : this.passages.stream().sorted().toList()) {
				figures.add(run.measure(size));
			}
		}
		return figures;
	}

	private static FullSpeedBank start(Clone clone, Path folder, Material texts) throws IOException {
		try (Progress progress = new Progress("start", 1)) {
			FullSpeedBank bank = FullSpeedBank.start(clone.root(), folder, texts.pages().stream().limit(FIRST));
			progress.step();
			return bank;
		}
	}

}
