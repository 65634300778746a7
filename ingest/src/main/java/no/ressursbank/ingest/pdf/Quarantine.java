package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import no.ressursbank.ingest.pdf.worker.PdfProblem;

/**
 * Files that killed a worker: not tried again until they, or the parser, are others.
 *
 * @param folder holds an empty file for each; made when the first one comes
 */
public record Quarantine(Path folder) {

	/** What a file did before, if it did. */
	Optional<PdfProblem> of(String sha256) {
		for (PdfProblem problem : PdfProblem.values()) {
			if (Files.exists(entry(sha256, problem))) {
				return Optional.of(problem);
			}
		}
		return Optional.empty();
	}

	/** Remembers a file that stopped the worker. */
	void add(String sha256, PdfProblem problem) throws IOException {
		Files.createDirectories(this.folder);
		Path entry = entry(sha256, problem);
		if (!Files.exists(entry)) {
			Files.writeString(entry, "");
		}
	}

	private Path entry(String sha256, PdfProblem problem) {
		return this.folder.resolve(sha256 + "-v" + PdfParser.VERSION + "-" + problem.rule() + "-" + problem.name());
	}

}
