package no.ressursbank.ingest;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "validate", description = "Kontrollerer en innholdsmappe uten å publisere.",
		mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Override
	public Integer call() throws IOException {
		CheckedContent checked = this.content.check();
		new Report(System.out).findings(checked);
		return checked.hasErrors() ? ExitCode.CONTENT : ExitCode.OK;
	}

}
