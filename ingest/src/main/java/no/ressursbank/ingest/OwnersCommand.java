package no.ressursbank.ingest;

import java.io.IOException;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.template.CodeOwners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "owners", description = "Skriver .github/CODEOWNERS fra themes.yml og stewards.yml.",
		mixinStandardHelpOptions = true)
final class OwnersCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Override
	public Integer call() throws IOException {
		try {
			System.out.print(new CodeOwners(this.content.root()).text());
			return ExitCode.OK;
		}
		catch (Rejection ex) {
			ex.findings().forEach((finding) -> System.err.println("✗ " + finding.place() + "  " + finding.message()));
			return ExitCode.CONTENT;
		}
	}

}
