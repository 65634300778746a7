package no.ressursbank.bench;

import java.io.IOException;
import java.util.concurrent.Callable;

import no.ressursbank.bench.load.AliasSwaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether anybody notices that everything is published anew.
 */
@Command(name = "swaps", mixinStandardHelpOptions = true,
		description = "Publiserer alt på nytt igjen og igjen mens noen søker: ingen skal få feil, og ingen skal finne mindre enn før.")
final class LoadSwapsCommand implements Callable<Integer> {

	@Mixin
	private final OwnBank bank = new OwnBank();

	@Option(names = "--swaps", paramLabel = "N", defaultValue = "5",
			description = "Så mange ganger (standard: ${DEFAULT-VALUE}).")
	private int swaps;

	@Option(names = "--search", paramLabel = "N", defaultValue = "100",
			description = "Søk i sekundet (standard: ${DEFAULT-VALUE}).")
	private int search;

	@Option(names = "--resources", paramLabel = "N", defaultValue = "60",
			description = "Så mange artikler (standard: ${DEFAULT-VALUE}).")
	private int resources;

	@Override
	public Integer call() throws IOException {
		return this.bank.measure(this.resources, (running, interests, pages, progress) -> new AliasSwaps(running, pages)
			.run(this.swaps, this.search, progress::step));
	}

}
