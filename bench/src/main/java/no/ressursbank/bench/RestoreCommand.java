package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.Result;
import no.ressursbank.bench.restore.RestoreDrill;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether a bank that is lost can be had back, without those who have been erased.
 */
@Command(name = "restore", mixinStandardHelpOptions = true, description = {
		"Øver på å hente banken tilbake fra sikkerhetskopi, på en tom maskin.",
		"Alt skal svare som før; den som er slettet, skal forbli slettet, også når kopien er eldre enn slettingen." })
final class RestoreCommand implements Callable<Integer> {

	private static final int PARTS = 3;

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		Path published = (this.content != null) ? this.content : clone.root().resolve("content");
		try (Progress progress = new Progress("restore", PARTS)) {
			List<Demand> demands = new RestoreDrill(clone.root(), folder, published.toAbsolutePath())
				.run(progress::step);
			return this.result.tell(new Result("restore", List.of(), demands));
		}
		finally {
			clone.delete(folder);
		}
	}

}
