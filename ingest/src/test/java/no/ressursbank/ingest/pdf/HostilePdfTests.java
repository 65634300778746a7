package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every hostile file comes to one end, and the file after it is read as if nothing had
 * been.
 */
class HostilePdfTests {

	/** The limit of the worker, and what stopping it takes on a busy machine. */
	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final byte[] GOOD = HostilePdfs.good();

	@TempDir
	Path folder;

	@Test
	@EnabledIfSystemProperty(named = "slow", matches = "true", disabledReason = "takes minutes: -Dslow=true")
	void survivesEveryHostileFile() throws IOException {
		Map<String, String> ends = new TreeMap<>();
		Path good = Files.write(this.folder.resolve("good.pdf"), GOOD);
		try (PdfWorkerProcess worker = new PdfWorkerProcess()) {
			for (Map.Entry<String, byte[]> hostile : HostilePdfs.all().entrySet()) {
				Path file = Files.write(this.folder.resolve(hostile.getKey() + ".pdf"), hostile.getValue());
				long start = System.nanoTime();
				PdfText text = worker.read(file, true).text();
				Duration taken = Duration.ofNanos(System.nanoTime() - start);
				assertThat(taken).as(hostile.getKey()).isLessThan(LIMIT);
				long next = System.nanoTime();
				assertThat(worker.read(good, false).text().blocks()).as("after " + hostile.getKey()).hasSize(1);
				ends.put(hostile.getKey(), "%-12s %6d ms, next after %5d ms".formatted(end(text), taken.toMillis(),
						Duration.ofNanos(System.nanoTime() - next).toMillis()));
			}
		}
		ends.forEach((name, end) -> System.out.printf("%-32s %s%n", name, end));
		assertThat(ends).hasSizeGreaterThanOrEqualTo(24);
	}

	@Test
	void readsTheNextFileAfterOneThatNeverEnds() throws IOException {
		Path endless = Files.write(this.folder.resolve("a.pdf"), HostilePdfs.all().get("text-bomb"));
		Path good = Files.write(this.folder.resolve("b.pdf"), GOOD);
		try (PdfWorkerProcess worker = new PdfWorkerProcess()) {
			assertThat(worker.read(endless, true).text().problem()).isIn(PdfProblem.TIMEOUT, PdfProblem.WORKER_DIED,
					PdfProblem.TOO_LARGE);
			assertThat(worker.read(good, false).text().blocks()).hasSize(1);
		}
	}

	private static String end(PdfText text) {
		return (text.problem() != null) ? text.problem().name() : "read";
	}

}
