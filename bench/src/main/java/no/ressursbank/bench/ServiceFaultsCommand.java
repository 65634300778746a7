package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.GatedBank;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.outage.OutageFigures;
import no.ressursbank.bench.outage.ServiceFaults;
import no.ressursbank.bench.outage.SmallDisk;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What people meet while what the services depend on is not well.
 */
@Command(name = "services", mixinStandardHelpOptions = true,
		description = { "Skader veien fra tjenestene til Elasticsearch og PostgreSQL mens noen spør.",
				"Trege, døde, avbrutte og falske svar, frosne og drepte servere og full disk: alle skal få svar eller"
						+ " 503 med en gang, og alt skal virke igjen straks etterpå." })
final class ServiceFaultsCommand implements Callable<Integer> {

	private static final int PAGES = 60;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "5",
			description = "Hvor lenge hver feil varer (standard: ${DEFAULT-VALUE}).")
	private int seconds;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		Optional<SmallDisk> disk = SmallDisk.on(folder.resolve("data"));
		if (disk.isEmpty()) {
			System.out.println("! Full disk blir ikke prøvd: det krever lov til å montere et filsystem (root).");
		}
		try {
			OutageFigures figures = run(clone, folder, texts, disk);
			return this.result.tell(new Result("faults services", List.of(figures.lines()), figures.demands()));
		}
		finally {
			disk.ifPresent(SmallDisk::close);
			clone.delete(folder);
		}
	}

	private OutageFigures run(Clone clone, Path folder, Material texts, Optional<SmallDisk> disk) throws IOException {
		List<Page> pages = texts.pages().stream().limit(PAGES).toList();
		try (GatedBank bank = GatedBank.start(clone.root(), folder, pages.stream());
				Progress progress = new Progress("fault", -1)) {
			return new ServiceFaults(bank, Duration.ofSeconds(this.seconds)).run(Interests.of(texts, pages),
					disk.orElse(null), progress::step);
		}
	}

}
