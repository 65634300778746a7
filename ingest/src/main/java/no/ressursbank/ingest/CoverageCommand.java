package no.ressursbank.ingest;

import java.io.IOException;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.coverage.Coverage;
import no.ressursbank.ingest.coverage.CoverageTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "coverage", description = "Viser hva som finnes om hvert tema, og hvor det mangler noe.",
		mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Override
	public Integer call() throws IOException {
		try (ParseCache cache = this.content.cache()) {
			CheckedContent checked = this.content.check(cache, null, ContentOption.progress());
			System.out.print(new CoverageTable(Coverage.of(checked.vocabulary(), checked.resources())).text());
			return ExitCode.OK;
		}
	}

}
