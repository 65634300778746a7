package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.baseline.PdfToText;
import no.ressursbank.bench.baseline.StaticSite;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.IngestTables;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How fast content becomes searchable, beside what everybody gets for free.
 */
@Command(name = "ingest", mixinStandardHelpOptions = true,
		description = { "Måler hvor fort innhold blir søkbart.",
				"Ved siden av: Hugo og Pagefind på de samme tekstene, og pdftotext på de samme PDF-ene, hvis de er"
						+ " installert. La maskinen være i fred så lenge." })
final class IngestCommand implements Callable<Integer> {

	private final PrintStream out = System.out;

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--corpora", paramLabel = "MAPPE", required = true, defaultValue = "${env:RESSURSBANK_CORPORA}",
			description = "Mappen med målesettene (standard: RESSURSBANK_CORPORA).")
	private Path corpora = Path.of("");

	@Option(names = "--documents", paramLabel = "ANTALL", split = ",", defaultValue = "2500,5000,10000",
			description = "Så mange tekster (standard: ${DEFAULT-VALUE}).")
	private List<Integer> documents = List.of();

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try (Publisher publisher = Publisher.start(clone.root(), folder)) {
			return this.result.tell(measure(publisher, folder));
		}
		finally {
			clone.delete(folder);
		}
	}

	private Result measure(Publisher publisher, Path folder) throws IOException {
		Copies copies = new Copies(Material.ofLessons(this.corpora));
		IngestGrowth growth = new IngestGrowth(publisher, copies, folder).measure(this.documents);
		List<Demand> demands = new ArrayList<>(growth.demands());
		Optional<StaticSite> site = StaticSite.find();
		if (site.isPresent()) {
			demands.add(growth.beside(site.get()));
		}
		else {
			this.out.println("Hugo og Pagefind er ikke målt: finner ikke begge på PATH. Installer dem med"
					+ " «apt install hugo» og «npm install -g pagefind».");
		}
		Path pdfs = this.corpora.resolve("pdf/norsk");
		Optional<PdfToText> reader = PdfToText.find();
		if (Files.isDirectory(pdfs) && reader.isPresent()) {
			demands.add(IngestPdfs.measure(publisher, reader.get(), pdfs, folder));
		}
		else {
			this.out.println("PDF-er er ikke målt: finner ikke " + pdfs + " eller pdftotext («apt install"
					+ " poppler-utils»).");
		}
		return new Result("ingest", List.of(IngestTables.growth(growth.sizes())), demands);
	}

}
