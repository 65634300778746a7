package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;

import no.ressursbank.bench.report.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where a command writes what it has measured.
 */
final class ResultOption {

	@Option(names = "--json", paramLabel = "FIL",
			description = "Skriv alle tall hit; «bench measured» lager tabeller av dem.")
	private @Nullable Path json;

	/** Tells, and gives the exit code. */
	int tell(Result result) throws IOException {
		result.print(System.out);
		if (this.json != null) {
			result.write(this.json);
		}
		return result.isGood() ? 0 : 1;
	}

}
