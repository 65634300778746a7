package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ContentRepository;
import no.ressursbank.bench.bank.ContentWriter;
import no.ressursbank.bench.bank.Validator;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How long an editor waits for the findings, from the command to the prompt.
 */
@Command(name = "validate", mixinStandardHelpOptions = true,
		description = "Måler hvor lenge en redaktør venter på «./ressursbank validate». La maskinen være i fred så lenge.")
final class ValidateCommand implements Callable<Integer> {

	private static final int TIMES = 3;

	private static final double ALL_SECONDS = 10;

	private static final double ONE_SECONDS = 2;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--documents", paramLabel = "ANTALL", defaultValue = "2000",
			description = "Så mange tekster (standard: ${DEFAULT-VALUE}).")
	private int documents;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try (Progress progress = new Progress("validate " + this.documents, 1 + 3 * TIMES)) {
			Path content = Files.createDirectory(folder.resolve("content"));
			ContentWriter.write(new Copies(this.material.read(clone)).first(this.documents), content);
			ContentRepository.commit(content);
			Validator validator = new Validator(clone.root(), content, folder.resolve("cache"));
			// The first run learns to start faster.
			validator.all();
			progress.step();
			List<Demand> demands = List.of(
					Demand.most("nothing known", validator.median(TIMES, validator::all, progress::step), "s",
							ALL_SECONDS),
					Demand.most("nothing changed", validator.median(TIMES, validator::again, progress::step), "s",
							ONE_SECONDS),
					Demand.most("one changed", validator.median(TIMES, validator::changed, progress::step), "s",
							ONE_SECONDS));
			return this.result.tell(new Result("validate", List.of(), demands));
		}
		finally {
			clone.delete(folder);
		}
	}

}
