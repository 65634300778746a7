package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.LoadTables;
import no.ressursbank.bench.restore.RestoreDrill;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a bank that is lost can be had back, without those who have been erased.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, description = {
		"Øver på å hente banken tilbake fra sikkerhetskopi, på en tom maskin.",
		"Alt skal svare som før; den som er slettet, skal forbli slettet, også når kopien er eldre enn slettingen." })
final class RestoreCommand implements Callable<Integer> {

	private static final int PARTS = 3;

	private final PrintStream out = System.out;

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--json", paramLabel = "FIL", description = "Skriv alle tall hit.")
	private @Nullable Path json;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		Path published = (this.content != null) ? this.content : clone.root().resolve("content");
		try (Progress progress = new Progress("restore", PARTS)) {
			List<Demand> demands = new RestoreDrill(clone.root(), folder, published.toAbsolutePath())
				.run(progress::step);
			this.out.println();
			this.out.println(LoadTables.demanded(demands));
			if (this.json != null) {
				Files.writeString(this.json,
						JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(demands));
			}
			return demands.stream().allMatch(Demand::isReached) ? 0 : 1;
		}
		finally {
			clone.delete(folder);
		}
	}

}
