package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.forum.ForumFaults;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What is left when a part of the bank is killed.
 */
@Command(name = "faults", mixinStandardHelpOptions = true,
		subcommands = { ServiceFaultsCommand.class, ClusterFaultsCommand.class },
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

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "DEL", arity = "0..1", description = "Hva som drepes: ${COMPLETION-CANDIDATES}.")
	private @Nullable Part part;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--kills", paramLabel = "N", defaultValue = "200",
			description = "Hvor mange ganger (standard: ${DEFAULT-VALUE}).")
	private int kills;

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "10",
			description = "Hvor lenge forumet drepes (standard: ${DEFAULT-VALUE}).")
	private int minutes;

	@Option(names = "--seed", paramLabel = "TALL", defaultValue = "20261121",
			description = "Andre tall gir andre tidspunkter (standard: ${DEFAULT-VALUE}).")
	private long seed;

	@Override
	public Integer call() throws IOException {
		Part killed = this.part;
		if (killed == null) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"✗ Hva skal drepes? ingest, forum, services eller cluster");
		}
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try {
			List<Demand> demands = switch (killed) {
				case ingest -> ingest(clone, folder);
				case forum -> forum(clone, folder);
			};
			return this.result.tell(new Result("faults " + killed, List.of(), demands));
		}
		finally {
			clone.delete(folder);
		}
	}

	private List<Demand> ingest(Clone clone, Path folder) throws IOException {
		try (Publisher publisher = Publisher.start(clone.root(), folder)) {
			return IngestFaults.prepare(publisher, this.material.read(clone), folder, this.seed).run(this.kills);
		}
	}

	private List<Demand> forum(Clone clone, Path folder) throws IOException {
		try (ForumBank bank = ForumBank.start(clone.root(), folder); Progress progress = new Progress("kill", -1)) {
			return new ForumFaults(bank, this.seed).run(Duration.ofMinutes(this.minutes), progress::step);
		}
	}

}
