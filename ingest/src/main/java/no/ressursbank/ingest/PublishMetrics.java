package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import no.ressursbank.ingest.pdf.worker.PdfProblem;

/**
 * Figures of one publication, for a program that ends before anybody can ask it.
 */
final class PublishMetrics {

	private final long start = System.nanoTime();

	private final Map<String, Double> figures = new LinkedHashMap<>();

	PublishMetrics() {
		this.figures.put("success", 0.0);
	}

	void checked(CheckedContent checked) {
		this.figures.put("files", (double) checked.files());
		this.figures.put("rejected", (double) checked.rejected().size());
		this.figures.put("quarantined",
				(double) checked.findings()
					.stream()
					.filter((finding) -> finding.rule().equals(PdfProblem.TIMEOUT.rule()))
					.count());
	}

	void published(boolean isLive) {
		this.figures.put("success", isLive ? 1.0 : 0.0);
	}

	/**
	 * Writes them in the text format of Prometheus, whole or not at all: a collector may
	 * read at any time.
	 */
	void write(Path file) throws IOException {
		this.figures.put("seconds", (System.nanoTime() - this.start) / 1e9);
		this.figures.put("ended_timestamp_seconds", (double) Instant.now().getEpochSecond());
		StringBuilder text = new StringBuilder();
		this.figures.forEach((name, value) -> text.append("# TYPE ressursbank_publish_")
			.append(name)
			.append(" gauge\nressursbank_publish_")
			.append(name)
			.append(' ')
			.append(value)
			.append('\n'));
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "metrics", ".tmp");
		Files.writeString(part, text);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
