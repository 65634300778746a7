package no.ressursbank.portal.webinar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.portal.bank.ContactFacts;
import no.ressursbank.portal.bank.Summary;
import no.ressursbank.portal.bank.WebinarFacts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthTests {

	@Test
	void beginsOnAMondayAndEndsOnASunday() {
		Month month = Month.of(YearMonth.of(2027, 1), Stream.of());
		assertThat(month.weeks()).hasSize(5);
		assertThat(month.weeks().getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 12, 28));
		assertThat(month.weeks().getLast().getLast().date()).isEqualTo(LocalDate.of(2027, 1, 31));
	}

	@Test
	void aMonthThatFillsFourWeeksHasFour() {
		assertThat(Month.of(YearMonth.of(2027, 2), Stream.of()).weeks()).hasSize(4);
	}

	@Test
	void aWebinarStandsOnItsDayInNorway() {
		Month month = Month.of(YearMonth.of(2027, 1), Stream.of(webinar("2027-01-13T23:30:00Z")));
		assertThat(month.events()).isEqualTo(1);
		assertThat(month.weeks().stream().flatMap(List::stream).filter((day) -> !day.webinars().isEmpty()))
			.extracting(Month.Day::date)
			.containsExactly(LocalDate.of(2027, 1, 14));
	}

	@Test
	void webinarsOfOtherMonthsAreNotShown() {
		assertThat(Month.of(YearMonth.of(2027, 1), Stream.of(webinar("2026-12-30T12:00:00+01:00"))).events()).isZero();
	}

	private static Summary webinar(String start) {
		WebinarFacts facts = new WebinarFacts(OffsetDateTime.parse(start), null, "upcoming", null, null, null,
				"planned", null, null, null, null, null);
		return new Summary("a", "webinar", "A", "", "nb", List.of(), null, null, null, facts,
				new ContactFacts(null, null, null, null, null, null, null, null));
	}

}
