package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ReplicatedBank;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.outage.ClusterFaults;
import no.ressursbank.bench.outage.ClusterFigures;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What people meet while parts die of which there are more.
 */
@Command(name = "cluster", mixinStandardHelpOptions = true,
		description = { "Dreper noder og tjenester det er flere av, mens noen søker og leser.",
				"Tre Elasticsearch-noder (512 MB hver) og to av hver tjeneste bak en proxy: ingen skal merke det." })
final class ClusterFaultsCommand implements Callable<Integer> {

	private static final int PAGES = 60;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "10",
			description = "Hvor lenge hver av dem er død (standard: ${DEFAULT-VALUE}).")
	private int seconds;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		List<Page> pages = texts.pages().stream().limit(PAGES).toList();
		try (ReplicatedBank bank = ReplicatedBank.start(clone.root(), folder, pages.stream());
				Progress progress = new Progress("kill", -1)) {
			ClusterFigures figures = new ClusterFaults(bank, Duration.ofSeconds(this.seconds))
				.run(Interests.of(texts, pages), progress::step);
			return this.result.tell(new Result("faults cluster", List.of(figures.lines()), figures.demands()));
		}
		finally {
			clone.delete(folder);
		}
	}

}
