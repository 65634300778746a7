package no.ressursbank.content.resource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import no.ressursbank.resourceindex.HelpLine;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How much of what is published waits for somebody to look at it again, as figures for
 * those who run the bank. A number that nobody has checked may lead nowhere.
 */
@Component
class Upkeep {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final IndexReader index;

	private final Resources resources;

	private volatile double all = Double.NaN;

	private volatile double overdue = Double.NaN;

	private volatile double overdueLines = Double.NaN;

	Upkeep(IndexReader index, Resources resources, MeterRegistry meters) {
		this.index = index;
		this.resources = resources;
		Gauge.builder("ressursbank.resources", () -> this.all).register(meters);
		Gauge.builder("ressursbank.overdue", () -> this.overdue).tag("what", "resource").register(meters);
		Gauge.builder("ressursbank.overdue", () -> this.overdueLines).tag("what", "help-line").register(meters);
	}

	/** Counts; what was counted before stays while the index is silent. */
	@Scheduled(initialDelay = 10, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
	void count() {
		try {
			this.all = this.index.search(ResourceQueries.overdue(false)).getTotalHits();
			this.overdue = this.index.search(ResourceQueries.overdue(true)).getTotalHits();
			List<HelpLine> lines = this.resources.themes()
				.stream()
				.flatMap((theme) -> Objects.requireNonNull(theme.theme()).helpLines().stream())
				.distinct()
				.toList();
			LocalDate today = LocalDate.now(OSLO);
			this.overdueLines = lines.stream().filter((line) -> isOverdue(line, today)).count();
		}
		catch (ResourceProblem ex) {
			// The health check tells that the index is away.
		}
	}

	/** A line without a date has never been checked. */
	static boolean isOverdue(HelpLine line, LocalDate today) {
		return line.verified() == null || (line.reviewBy() != null && line.reviewBy().isBefore(today));
	}

}
