package no.ressursbank.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import no.ressursbank.bench.load.Soak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether the bank keeps more and more.
 */
@Command(name = "soak", mixinStandardHelpOptions = true,
		description = { "Bruker banken lenge, publiserer alt på nytt imens, og ser om noen del av den vokser:",
				"minne, tråder, åpne filer og midlertidige filer ved start og slutt. Bare på Linux." })
final class SoakCommand implements Callable<Integer> {

	@Mixin
	private final OwnBank bank = new OwnBank();

	@Option(names = "--minutes", paramLabel = "N", defaultValue = "2",
			description = "Hvor lenge, etter en oppvarming på en sjettedel (standard: ${DEFAULT-VALUE}).")
	private double minutes;

	@Option(names = "--resources", paramLabel = "N", defaultValue = "300",
			description = "Så mange artikler, høyst 1000 (standard: ${DEFAULT-VALUE}).")
	private int resources;

	@Override
	public Integer call() throws IOException {
		Duration time = Duration.ofMillis((long) (this.minutes * Duration.ofMinutes(1).toMillis()));
		return this.bank.measure(this.resources,
				(running, interests, pages, progress) -> new Soak(running, pages).run(interests, time, progress::step));
	}

}
