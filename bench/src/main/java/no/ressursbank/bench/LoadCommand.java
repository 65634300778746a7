package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.QueryMix;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.LoadFigures;
import no.ressursbank.bench.report.LoadTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast the search answers over large collections, beside its own index.
 */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = { "Måler hvor fort søket svarer, ved siden av indeksen det spør.",
				"Innholdet er tekster i mange varianter. Å publisere 100 000 avsnitt kan ta noen minutter,"
						+ " og alt sammen rundt ti. La maskinen være i fred så lenge." })
final class LoadCommand implements Callable<Integer> {

	/** Enough for a search over them, before the first collection is there. */
	private static final int FIRST = 20;

	private final PrintStream out = System.out;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Option(names = "--passages", paramLabel = "ANTALL", split = ",", defaultValue = "10000,100000",
			description = "Omtrent så mange avsnitt (standard: ${DEFAULT-VALUE}).")
	private List<Integer> passages = List.of();

	@Option(names = "--queries", paramLabel = "N", defaultValue = "5000",
			description = "Hvor mange spørringer (standard: ${DEFAULT-VALUE}).")
	private int queries;

	@Option(names = "--json", paramLabel = "FIL", description = "Skriv alle tall hit.")
	private @Nullable Path json;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		try {
			report(measure(clone, folder, texts));
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

	private void report(List<LoadFigures> figures) throws IOException {
		List<Demand> demands = LoadTables.demands(figures);
		this.out.println();
		this.out.println(LoadTables.latencies(figures));
		this.out.println(LoadTables.demanded(demands));
		if (this.json != null) {
			Files.writeString(this.json,
					JsonMapper.builder()
						.build()
						.writerWithDefaultPrettyPrinter()
						.writeValueAsString(Map.of("sizes", figures, "demands", demands)));
		}
	}

}
