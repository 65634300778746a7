package no.ressursbank.local;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a bank keeps its data, for the commands that touch it. */
final class DataOption {

	@Option(names = "--data", paramLabel = "MAPPE", description = "Hvor data ligger (standard: .ressursbank i klonen).")
	private @Nullable Path data;

	Path folder(Home home) {
		return (this.data != null ? this.data : home.root().resolve(".ressursbank")).toAbsolutePath().normalize();
	}

}
