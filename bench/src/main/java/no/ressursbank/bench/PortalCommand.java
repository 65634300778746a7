package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ApiClient;
import no.ressursbank.bench.bank.Chromium;
import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.bank.PortalClient;
import no.ressursbank.bench.measure.PortalFigures;
import no.ressursbank.bench.report.PortalTables;
import no.ressursbank.bench.report.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * How fast the pages are that people read.
 */
@Command(name = "portal", mixinStandardHelpOptions = true,
		description = {
				"Måler hvor fort sidene i portalen kommer, hva portalen selv bruker av tiden,"
						+ " og når en nettleser viser noe.",
				"Spørsmålene kommer jevnt, enten de før er besvart eller ikke. La maskinen være i fred så lenge:"
						+ " sju minutter mer enn --seconds." })
final class PortalCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdet (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--rate", paramLabel = "N", defaultValue = "50",
			description = "Så mange sider i sekundet (standard: ${DEFAULT-VALUE}).")
	private int rate;

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "60",
			description = "Så lenge (standard: ${DEFAULT-VALUE}).")
	private int seconds;

	@Mixin
	private final ResultOption result = new ResultOption();

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path published = (this.content != null) ? this.content : clone.root().resolve("content");
		if (this.rate < 1 || this.seconds < 1 || !Files.isDirectory(published)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"✗ --rate og --seconds må være over 0, og " + published + " en mappe");
		}
		Path folder = clone.workFolder();
		try {
			PortalFigures figures = measure(clone, folder, published.toAbsolutePath().normalize());
			return this.result
				.tell(new Result("portal", List.of(PortalTables.pages(figures)), PortalTables.demands(figures)));
		}
		finally {
			clone.delete(folder);
		}
	}

	private PortalFigures measure(Clone clone, Path folder, Path published) throws IOException {
		Optional<Chromium> browser = Chromium.start(Files.createDirectory(folder.resolve("browser")));
		try (FullSpeedBank bank = FullSpeedBank.serving(clone.root(), folder, published);
				PortalClient portal = bank.portalClient();
				ApiClient api = bank.apiClient(bank.api())) {
			return new PortalRun(portal, api).measure(this.rate, this.seconds, browser);
		}
		finally {
			browser.ifPresent(Chromium::close);
		}
	}

}
