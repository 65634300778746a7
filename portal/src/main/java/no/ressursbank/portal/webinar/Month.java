package no.ressursbank.portal.webinar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.ressursbank.portal.bank.Summary;

/**
 * A month as a sheet of weeks, Monday first.
 *
 * @param events how many webinars it has
 */
record Month(YearMonth month, List<List<Day>> weeks, long events) {

	static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private static final int WEEK = 7;

	/**
	 * A day of the sheet; those of the months beside have no webinars here.
	 */
	record Day(LocalDate date, boolean inMonth, List<Summary> webinars) {
	}

	static Month of(YearMonth month, Stream<Summary> webinars) {
		Map<LocalDate, List<Summary>> byDay = webinars.filter((one) -> day(one).isPresent())
			.collect(Collectors.groupingBy((one) -> day(one).orElseThrow()));
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		int weeks = (int) Math.ceilDiv(first.until(month.atEndOfMonth(), ChronoUnit.DAYS) + 1, WEEK);
		List<List<Day>> sheet = IntStream.range(0, weeks)
			.mapToObj((week) -> IntStream.range(0, WEEK)
				.mapToObj((day) -> first.plusDays((long) week * WEEK + day))
				.map((date) -> day(date, month, byDay))
				.toList())
			.toList();
		return new Month(month, sheet, sheet.stream().flatMap(List::stream).mapToLong((d) -> d.webinars.size()).sum());
	}

	public YearMonth previous() {
		return this.month.minusMonths(1);
	}

	public YearMonth next() {
		return this.month.plusMonths(1);
	}

	public LocalDate begin() {
		return this.month.atDay(1);
	}

	static Optional<LocalDate> day(Summary webinar) {
		return Optional.ofNullable(webinar.webinar().start())
			.map((start) -> start.atZoneSameInstant(OSLO).toLocalDate());
	}

	private static Day day(LocalDate date, YearMonth month, Map<LocalDate, List<Summary>> byDay) {
		boolean inMonth = YearMonth.from(date).equals(month);
		return new Day(date, inMonth, inMonth ? byDay.getOrDefault(date, List.of()) : List.of());
	}

}
