package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.LoadTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What is left when a part of the bank is killed.
 */
@Command(name = "faults", mixinStandardHelpOptions = true,
		description = { "Dreper en del av banken om og om igjen, og ser hva som er igjen.",
				"ingest: publiseringen drepes på tilfeldige tidspunkter; det som er publisert, skal alltid være helt"
						+ " det gamle eller helt det nye." })
final class FaultsCommand implements Callable<Integer> {

	/** What is killed. */
	enum Part {

		ingest

	}

	private final PrintStream out = System.out;

	@Parameters(paramLabel = "DEL", description = "Hva som drepes: ${COMPLETION-CANDIDATES}.")
	private Part part = Part.ingest;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Option(names = "--kills", paramLabel = "N", defaultValue = "200",
			description = "Hvor mange ganger (standard: ${DEFAULT-VALUE}).")
	private int kills;

	@Option(names = "--seed", paramLabel = "TALL", defaultValue = "20261121",
			description = "Andre tall gir andre tidspunkter (standard: ${DEFAULT-VALUE}).")
	private long seed;

	@Override
	public Integer call() throws IOException {
		return switch (this.part) {
			case ingest -> ingest();
		};
	}

	private int ingest() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try {
			IngestFaults faults = IngestFaults.prepare(Publisher.start(clone.root(), folder), this.material.read(clone),
					folder, this.seed);
			List<Demand> demands = faults.run(this.kills);
			this.out.println();
			this.out.println(LoadTables.demanded(demands));
			return demands.stream().allMatch(Demand::isReached) ? 0 : 1;
		}
		finally {
			clone.delete(folder);
		}
	}

}
