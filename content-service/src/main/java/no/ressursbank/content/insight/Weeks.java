package no.ressursbank.content.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weeks as they are counted in Norway, from Monday on.
 */
final class Weeks {

	private Weeks() {
	}

	/** The last weeks, that of today included, the oldest first and all empty. */
	static List<Week> until(LocalDate today, int weeks) {
		LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return IntStream.range(0, weeks)
			.mapToObj((i) -> new Week(last.minusWeeks((long) weeks - 1 - i), 0, 0))
			.toList();
	}

	/** The same weeks with the searches of their days. */
	static List<Week> filled(List<Week> weeks, List<SearchLog.Day> days) {
		return weeks.stream()
			.map((week) -> days.stream()
				.filter((day) -> !day.day().isBefore(week.begin()) && day.day().isBefore(week.begin().plusWeeks(1)))
				.reduce(week, (sum, day) -> sum.plus(day.searches(), day.without()),
						(one, other) -> one.plus(other.searches(), other.without())))
			.toList();
	}

}
