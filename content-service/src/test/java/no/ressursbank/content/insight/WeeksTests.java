package no.ressursbank.content.insight;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeeksTests {

	@Test
	void endWithTheWeekOfToday() {
		assertThat(Weeks.until(LocalDate.of(2026, 11, 22), 2)).extracting(Week::begin)
			.containsExactly(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 16));
	}

	@Test
	void countTheDaysFromMondayToSunday() {
		List<Week> weeks = Weeks.until(LocalDate.of(2026, 11, 23), 2);
		assertThat(Weeks.filled(weeks,
				List.of(day(LocalDate.of(2026, 11, 15)), day(LocalDate.of(2026, 11, 16)),
						day(LocalDate.of(2026, 11, 22)), day(LocalDate.of(2026, 11, 23)))))
			.containsExactly(new Week(LocalDate.of(2026, 11, 16), 4, 2), new Week(LocalDate.of(2026, 11, 23), 2, 1));
	}

	private static SearchLog.Day day(LocalDate day) {
		return new SearchLog.Day(day, 2, 1);
	}

}
