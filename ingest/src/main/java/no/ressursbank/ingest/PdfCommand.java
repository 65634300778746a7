package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.pdf.PdfPreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "pdf", description = "Viser hvordan en PDF blir lest: side, hva det er, og teksten.",
		mixinStandardHelpOptions = true)
final class PdfCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FIL", arity = "1..*", description = "PDF-filer.")
	private List<Path> files = List.of();

	@Option(names = "--json", description = "Alt om hver fil på én linje JSON.")
	private boolean json;

	@Override
	public Integer call() throws IOException {
		try (PdfPreview preview = new PdfPreview()) {
			for (Path file : this.files) {
				System.out.println(this.json ? preview.json(file) : preview.text(file));
			}
		}
		return ExitCode.OK;
	}

}
