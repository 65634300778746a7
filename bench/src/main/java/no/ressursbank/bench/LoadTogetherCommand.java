package no.ressursbank.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import no.ressursbank.bench.crowd.Rates;
import no.ressursbank.bench.load.Together;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How fast everything answers when all of it is asked at once.
 */
@Command(name = "together", mixinStandardHelpOptions = true,
		description = { "Søk, innhold og tråder på en gang, jevnt, enten det før er besvart eller ikke.",
				"0 av en av dem gir de andre alene. La maskinen være i fred så lenge." })
final class LoadTogetherCommand implements Callable<Integer> {

	@Mixin
	private final OwnBank bank = new OwnBank();

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "1",
			description = "Hvor lenge (standard: ${DEFAULT-VALUE}).")
	private double minutes;

	@Option(names = "--search", paramLabel = "N", defaultValue = "50",
			description = "Søk i sekundet (standard: ${DEFAULT-VALUE}).")
	private double search;

	@Option(names = "--read", paramLabel = "N", defaultValue = "200",
			description = "Artikler i sekundet (standard: ${DEFAULT-VALUE}).")
	private double read;

	@Option(names = "--forum", paramLabel = "N", defaultValue = "50",
			description = "Lesing og skriving i tråder i sekundet, ni av ti leser (standard: ${DEFAULT-VALUE}).")
	private double forum;

	@Option(names = "--resources", paramLabel = "N", defaultValue = "1000",
			description = "Så mange artikler (standard: ${DEFAULT-VALUE}).")
	private int resources;

	@Override
	public Integer call() throws IOException {
		Duration time = Duration.ofMillis((long) (this.minutes * Duration.ofMinutes(1).toMillis()));
		return this.bank.measure(this.resources, (running, interests, pages, progress) -> Together.run(running.whole(),
				interests, new Rates(this.search, this.read, this.forum), time));
	}

}
