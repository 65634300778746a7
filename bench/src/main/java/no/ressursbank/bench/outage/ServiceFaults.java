package no.ressursbank.bench.outage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import no.ressursbank.bench.bank.GatedBank;
import no.ressursbank.bench.bank.Waiting;
import no.ressursbank.bench.crowd.Crowd;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.crowd.Rates;
import no.ressursbank.bench.measure.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Strikes one blow after the other while people ask, and judges when all is over.
 */
public final class ServiceFaults {

	/** Until the services have read what they keep. */
	private static final Duration WARM_UP = Duration.ofSeconds(10);

	/** Enough that something is asked in every moment, and no load. */
	private static final Rates RATES = new Rates(8, 12, 8);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final double NANOS = 1e9;

	private final GatedBank bank;

	private final Duration time;

	private final List<Struck> struck = new ArrayList<>();

	/**
	 * Strikes nothing yet.
	 * @param time how long each blow lasts
	 */
	public ServiceFaults(GatedBank bank, Duration time) {
		this.bank = bank;
		this.time = time;
	}

	/**
	 * Strikes them all.
	 * @param disk of the servers, or null when it cannot be filled
	 * @param told gets a line after each of them
	 */
	public OutageFigures run(Interests interests, @Nullable SmallDisk disk, Consumer<String> told) {
		List<Sample> samples;
		try (Crowd crowd = new Crowd(this.bank.whole(), interests, RATES)) {
			Waiting.pause(WARM_UP);
			for (Blow blow : Blows.of(this.bank, disk)) {
				Struck struck = strike(blow, crowd);
				this.struck.add(struck);
				told.accept(struck.line());
			}
			crowd.end();
			samples = crowd.samples();
		}
		return new OutageFigures(this.struck.stream().map((one) -> one.verdict(samples)).toList());
	}

	private Struck strike(Blow blow, Crowd crowd) {
		long from = System.nanoTime();
		blow.strike().run();
		Waiting.pause(this.time);
		blow.relieve().run();
		long relieved = System.nanoTime();
		Waiting.until(PATIENCE, crowd::isServed);
		return new Struck(blow, from, relieved, System.nanoTime());
	}

	/**
	 * One blow, and when; in nanoseconds.
	 */
	private record Struck(Blow blow, long from, long relieved, long well) {

		String line() {
			return String.format(Locale.ROOT, "%s %s: back after %.1f s", this.blow.on(), this.blow.name(), back());
		}

		Verdict verdict(List<Sample> all) {
			List<Sample> meanwhile = all.stream()
				.filter((sample) -> sample.due() >= this.from && sample.due() < this.well)
				.toList();
			return Verdict.of(this.blow, meanwhile, back());
		}

		private double back() {
			return (this.well - this.relieved) / NANOS;
		}

	}

}
