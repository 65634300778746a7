package no.ressursbank.ingest;

import java.io.IOException;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.cache.ParseCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "validate", description = "Kontrollerer en innholdsmappe uten å publisere.",
		mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Override
	public Integer call() throws IOException {
		try (ParseCache cache = this.content.cache()) {
			CheckedContent checked = this.content.check(cache, null, ContentOption.progress());
			new Report(System.out).findings(checked);
			return checked.hasErrors() ? ExitCode.CONTENT : ExitCode.OK;
		}
	}

}
