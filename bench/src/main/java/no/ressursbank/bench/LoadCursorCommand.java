package no.ressursbank.bench;

import java.io.IOException;
import java.util.concurrent.Callable;

import no.ressursbank.bench.load.CursorWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Whether very long lists can be gone through.
 */
@Command(name = "cursor", mixinStandardHelpOptions = true,
		description = "Går gjennom alt som er publisert, del for del: hver ressurs én gang, og de siste like fort som de første.")
final class LoadCursorCommand implements Callable<Integer> {

	@Mixin
	private final OwnBank bank = new OwnBank();

	@Option(names = "--resources", paramLabel = "N", defaultValue = "2000",
			description = "Så mange artikler (standard: ${DEFAULT-VALUE}). 100000 tar en stund å publisere.")
	private int resources;

	@Override
	public Integer call() throws IOException {
		return this.bank.measure(this.resources,
				(running, interests, pages, progress) -> CursorWalk.run(running.whole(), this.resources));
	}

}
