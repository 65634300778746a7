package no.ressursbank.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.Processors;
import no.ressursbank.bench.bank.Reader;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.load.Overload;
import no.ressursbank.bench.measure.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What happens when more is asked than can be answered.
 */
@Command(name = "overload", mixinStandardHelpOptions = true,
		description = { "Finner ut hvor mye en tjeneste rekker, og spør om mange ganger så mye.",
				"Den skal si 503 eller 429 til resten, svare på nesten like mye som før, og være frisk straks etter." })
final class LoadOverloadCommand implements Callable<Integer> {

	@Mixin
	private final OwnBank bank = new OwnBank();

	/** What is asked too much of. */
	enum Service {

		search, content

	}

	@Option(names = "--of", paramLabel = "TJENESTE", defaultValue = "search",
			description = "${COMPLETION-CANDIDATES} (standard: ${DEFAULT-VALUE}).")
	private Service service = Service.search;

	@Option(names = "--times", paramLabel = "N", defaultValue = "5",
			description = "Så mange ganger det den rekker (standard: ${DEFAULT-VALUE}).")
	private double times;

	@Option(names = "--seconds", paramLabel = "N", defaultValue = "30",
			description = "Hvor lenge (standard: ${DEFAULT-VALUE}).")
	private int seconds;

	@Option(names = "--resources", paramLabel = "N", defaultValue = "1000",
			description = "Så mange artikler (standard: ${DEFAULT-VALUE}).")
	private int resources;

	@Override
	public Integer call() throws IOException {
		return this.bank.measure(this.resources, (running, interests, pages, progress) -> {
			List<Question> questions = questions(running.whole().reader(), interests);
			try (Processors processors = running.whole().keepApart()) {
				return new Overload(this.service.name(), questions, processors.areDivided()).run(this.times,
						Duration.ofSeconds(this.seconds));
			}
		});
	}

	private List<Question> questions(Reader reader, Interests interests) {
		Stream<Question> questions = switch (this.service) {
			case search -> interests.queries().stream().map(reader::find);
			case content -> interests.ids().stream().map(reader::article);
		};
		return questions.toList();
	}

}
