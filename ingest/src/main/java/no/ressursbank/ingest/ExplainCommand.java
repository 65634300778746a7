package no.ressursbank.ingest;

import java.util.TreeSet;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.rule.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Forklarer en regel, eller lister alle.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "REGEL", arity = "0..1", description = "Regelen slik den står i funnet.")
	private @Nullable String rule;

	@Option(names = "--language", paramLabel = "SPRÅK", defaultValue = "nb",
			description = "nb, nn eller en (standard: ${DEFAULT-VALUE}).")
	private String language = "nb";

	@Override
	public Integer call() {
		if (!Rules.LANGUAGES.contains(this.language)) {
			System.err.println("✗ Reglene er forklart på " + String.join(", ", Rules.LANGUAGES) + ".");
			return ExitCode.USAGE;
		}
		if (this.rule == null) {
			new TreeSet<>(Rules.ids())
				.forEach((id) -> System.out.printf("%-28s %s%n", id, Rules.title(id, this.language)));
			return ExitCode.OK;
		}
		if (!Rules.ids().contains(this.rule)) {
			System.err.println("✗ Regelen «" + this.rule + "» finnes ikke." + Nearest.question(this.rule, Rules.ids())
					+ " Kjør «explain» uten regel for å se alle.");
			return ExitCode.USAGE;
		}
		System.out.printf("%s (%s)%n%n%s%n", Rules.title(this.rule, this.language), this.rule,
				Rules.advice(this.rule, this.language));
		return ExitCode.OK;
	}

}
