package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.bench.report.MeasuredFile;
import no.ressursbank.bench.report.MeasuredPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keeps what was measured last.
 */
@Command(name = "measured", mixinStandardHelpOptions = true,
		description = "Skriver det kommandoene har målt (--json), som tabeller i docs/measured.md.")
final class MeasuredCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FIL", arity = "1..*", description = "Filer som er skrevet med --json.")
	private List<Path> files = List.of();

	@Option(names = "--into", paramLabel = "FIL",
			description = "Siden det skrives på (standard: docs/measured.md i klonen).")
	private @Nullable Path into;

	@Override
	public Integer call() throws IOException {
		Path file = (this.into != null) ? this.into : Clone.find().root().resolve("docs/measured.md");
		MeasuredPage page = MeasuredPage.parse(Files.exists(file) ? Files.readString(file) : "");
		for (Path measured : this.files) {
			page = page.with(read(measured));
		}
		Files.writeString(file, page.markdown());
		System.out.println("Skrevet: " + file);
		return 0;
	}

	private MeasuredFile read(Path file) {
		try {
			return MeasuredFile.read(file);
		}
		catch (IOException ex) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"✗ " + file + " er ikke en fil som bench har skrevet med --json");
		}
	}

}
