package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.link.LinkCheck;
import no.ressursbank.ingest.link.LinkReport;
import no.ressursbank.ingest.link.LinkText;
import no.ressursbank.ingest.link.WrittenLinks;
import no.ressursbank.ingest.resource.Deadlines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Never fails for a link: those who run other sites do not decide whether we may publish.
 */
@Command(name = "links", description = "Ser etter om adressene utenfor banken svarer. Ment for en ukentlig kjøring.",
		mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Option(names = "--state", paramLabel = "FIL", defaultValue = "links.json",
			description = "Hva som er kjent fra før, og hva som er kjent etterpå, i JSON (standard: ${DEFAULT-VALUE}).")
	private Path state = Path.of("links.json");

	@Option(names = "--retry", description = "Spør bare dem som feilet sist.")
	private boolean retry;

	@Override
	public Integer call() throws IOException {
		LinkReport report = LinkCheck.run(WrittenLinks.in(this.content.root()), LinkReport.read(this.state), this.retry,
				LocalDate.now(Deadlines.OSLO));
		report.write(this.state);
		System.out.print(new LinkText(report, FindingsOf.prefix(this.content.root())).text());
		return ExitCode.OK;
	}

}
