package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.ContentWriter;
import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.baseline.PdfToText;
import no.ressursbank.bench.measure.Demand;

/**
 * Publishes a folder of PDFs, beside reading the same files with Poppler.
 */
final class IngestPdfs {

	private static final double SHARE = 0.5;

	private IngestPdfs() {
	}

	static Demand measure(Publisher publisher, PdfToText reader, Path pdfs, Path folder) throws IOException {
		Path content = Files.createDirectory(folder.resolve("pdfs"));
		ContentWriter.write(Stream.of(), content);
		List<Path> files;
		try (Stream<Path> all = Files.list(pdfs)) {
			files = all.filter((file) -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")).sorted().toList();
		}
		for (Path file : files) {
			ContentWriter.addPdf(file, content);
		}
		try (Progress progress = new Progress("pdf", 2)) {
			publisher.forget();
			double ours = publisher.publish(content, "--full").seconds();
			progress.step();
			double theirs = reader.read(files);
			progress.step();
			return Demand.least("PDF pages per second / pdftotext (%.1f s)".formatted(theirs), theirs / ours, "",
					SHARE);
		}
	}

}
