package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.measure.ApiFigures;
import no.ressursbank.bench.report.ApiTables;
import no.ressursbank.bench.report.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * How fast the publishing API answers, beside its own index.
 */
@Command(name = "api", mixinStandardHelpOptions = true,
		description = { "Måler hvor fort innholdet gis ut, ved siden av indeksen det hentes fra.",
				"Spørsmålene kommer jevnt, enten de før er besvart eller ikke. La maskinen være i fred så lenge:"
						+ " omtrent fire ganger --minutes for hver størrelse." })
final class ApiCommand implements Callable<Integer> {

	private static final int SECONDS = 60;

	/** Enough for a start, before the first collection is there. */
	private static final int FIRST = 20;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--resources", paramLabel = "ANTALL", split = ",", defaultValue = "300,3000",
			description = "Så mange artikler (standard: ${DEFAULT-VALUE}).")
	private List<Integer> resources = List.of();

	@Option(names = "--rate", paramLabel = "N", defaultValue = "200",
			description = "Så mange spørsmål i sekundet (standard: ${DEFAULT-VALUE}).")
	private int rate;

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "1",
			description = "Så lenge for hvert slags spørsmål (standard: ${DEFAULT-VALUE}).")
	private double minutes;

	@Override
	public Integer call() throws IOException {
		if (this.rate < 1 || this.minutes <= 0 || this.resources.stream().anyMatch((count) -> count < 1)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"✗ --resources, --rate og --minutes må være over 0");
		}
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		try {
			List<ApiFigures> figures = measure(clone, folder, texts);
			return this.result
				.tell(new Result("api", List.of(ApiTables.latencies(figures)), ApiTables.demands(figures)));
		}
		finally {
			clone.delete(folder);
		}
	}

	private List<ApiFigures> measure(Clone clone, Path folder, Material texts) throws IOException {
		List<ApiFigures> figures = new ArrayList<>();
		try (FullSpeedBank bank = FullSpeedBank.start(clone.root(), folder, texts.pages().stream().limit(FIRST));
				ApiRun run = new ApiRun(bank, new Copies(texts), this.rate, (int) (this.minutes * SECONDS))) {
			for (int size : this.resources.stream().sorted().toList()) {
				figures.add(run.measure(size));
			}
		}
		return figures;
	}

}
