package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.forum.ForumFaults;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.LoadTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is left when a part of the bank is killed.
 */
@Command(name = "faults", mixinStandardHelpOptions = true,
		description = { "Dreper en del av banken om og om igjen, og ser hva som er igjen.",
				"ingest: publiseringen drepes på tilfeldige tidspunkter; det som er publisert, skal alltid være helt"
						+ " det gamle eller helt det nye.",
				"forum: tjenesten, databasen og indeksen drepes mens fem skriver; alt som er bekreftet, skal være der"
						+ " én gang, og ingenting som er tatt bort." })
final class FaultsCommand implements Callable<Integer> {

	/** What is killed. */
	enum Part {

		ingest, forum

	}

	private final PrintStream out = System.out;

	@Parameters(paramLabel = "DEL", description = "Hva som drepes: ${COMPLETION-CANDIDATES}.")
	private Part part = Part.ingest;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Option(names = "--kills", paramLabel = "N", defaultValue = "200",
			description = "Hvor mange ganger (standard: ${DEFAULT-VALUE}).")
	private int kills;

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "10",
			description = "Hvor lenge forumet drepes (standard: ${DEFAULT-VALUE}).")
	private int minutes;

	@Option(names = "--seed", paramLabel = "TALL", defaultValue = "20261121",
			description = "Andre tall gir andre tidspunkter (standard: ${DEFAULT-VALUE}).")
	private long seed;

	@Option(names = "--json", paramLabel = "FIL", description = "Skriv alle tall hit.")
	private @Nullable Path json;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try {
			List<Demand> demands = switch (this.part) {
				case ingest -> ingest(clone, folder);
				case forum -> forum(clone, folder);
			};
			report(demands);
			return demands.stream().allMatch(Demand::isReached) ? 0 : 1;
		}
		finally {
			clone.delete(folder);
		}
	}

	private List<Demand> ingest(Clone clone, Path folder) throws IOException {
		return IngestFaults.prepare(Publisher.start(clone.root(), folder), this.material.read(clone), folder, this.seed)
			.run(this.kills);
	}

	private List<Demand> forum(Clone clone, Path folder) throws IOException {
		try (ForumBank bank = ForumBank.start(clone.root(), folder); Progress progress = new Progress("kill", -1)) {
			return new ForumFaults(bank, this.seed).run(Duration.ofMinutes(this.minutes), progress::step);
		}
	}

	private void report(List<Demand> demands) throws IOException {
		this.out.println();
		this.out.println(LoadTables.demanded(demands));
		if (this.json != null) {
			Files.writeString(this.json,
					JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(demands));
		}
	}

}
