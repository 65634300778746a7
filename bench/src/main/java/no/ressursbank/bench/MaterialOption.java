package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import no.ressursbank.bench.corpus.Material;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which texts a command makes its load of.
 */
final class MaterialOption {

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec spec;

	@Option(names = "--corpora", paramLabel = "MAPPE", defaultValue = "${env:RESSURSBANK_CORPORA}",
			description = "Mappen med målesettene (standard: RESSURSBANK_CORPORA).")
	private @Nullable Path corpora;

	@Option(names = "--content", paramLabel = "MAPPE",
			description = "Innhold å bruke når det ikke er noen målesett (standard: content i klonen).")
	private @Nullable Path content;

	/** Reads the corpora, or the content folder if none are given. */
	Material read(Clone clone) throws IOException {
		Path folder = (this.content != null) ? this.content : clone.root().resolve("content");
		Material material = (this.corpora != null) ? Material.ofCorpora(existing(this.corpora))
				: Material.ofContent(existing(folder));
		if (material.pages().isEmpty()) {
			throw wrong("Finner ingen tekster");
		}
		return material;
	}

	private Path existing(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw wrong("Finner ikke mappen " + folder);
		}
		return folder.toAbsolutePath().normalize();
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), "✗ " + message);
	}

}
