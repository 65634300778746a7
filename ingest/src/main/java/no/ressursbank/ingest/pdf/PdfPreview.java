package no.ressursbank.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import no.ressursbank.ingest.pdf.layout.Block;
import no.ressursbank.ingest.pdf.worker.PdfProblem;
import no.ressursbank.ingest.pdf.worker.PdfText;
import no.ressursbank.resourceindex.Passage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows how a PDF is read, without publishing it.
 */
public final class PdfPreview implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final PdfWorkerProcess worker = new PdfWorkerProcess();

	private record Shown(String file, @Nullable PdfProblem problem, int pages, List<Block> blocks,
			List<Block.Part> running, List<Passage> passages) {
	}

	/**
	 * All of a file as one line of JSON: its blocks, its passages, and the running lines
	 * that were left out.
	 * @throws IOException when no worker can be started
	 */
	public String json(Path file) throws IOException {
		PdfText text = this.worker.read(file, false).text();
		return JSON.writeValueAsString(new Shown(file.getFileName().toString(), text.problem(), text.pages(),
				text.blocks(), text.running(), PdfBody.of(text.blocks()).passages()));
	}

	/**
	 * A file for people: a block a line, with its page and what it is.
	 * @throws IOException when no worker can be started
	 */
	public String text(Path file) throws IOException {
		PdfText text = this.worker.read(file, false).text();
		PdfProblem problem = text.problem();
		return (problem != null) ? "✗ " + problem.message()
				: text.blocks().stream().map(PdfPreview::line).collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.worker.close();
	}

	private static String line(Block block) {
		String level = (block.level() > 0) ? Integer.toString(block.level()) : "";
		String marker = block.marker().isEmpty() ? "" : block.marker() + " ";
		return "%4d  %-11s %s%s".formatted(block.page(), block.type() + level, marker,
				block.text().replace("\t", " | ").replace("\n", "\n                  "));
	}

}
