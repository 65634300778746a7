package no.ressursbank.content.calendar;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import net.fortuna.ical4j.data.CalendarBuilder;
import no.ressursbank.content.resource.Portal;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.HelpLine;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Revision;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.ThemeEntry;
import no.ressursbank.resourceindex.WebinarDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads what we write with another library than the one that wrote it. */
class WebinarCalendarTests {

	private static final Locale BOKMAL = Locale.of("nb");

	private static final Instant START = Instant.parse("2026-12-03T11:00:00Z");

	private final WebinarCalendar calendar = new WebinarCalendar(
			new WebinarEvent(new Portal(URI.create("https://portal.example")), messages()), messages());

	@Test
	void anotherLibraryReadsTheEventWithoutComplaint() {
		String title = "Samtaler: ro, trygghet; og \\ «tid» – et langt navn som må brytes over flere linjer fordi det er langt";
		ICalendar read = read(write(webinar(title, "planned", START, 3)));
		assertThat(read.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
		VEvent event = read.getEvents().getFirst();
		assertThat(event.getSummary().getValue()).isEqualTo(title);
		assertThat(event.getUid().getValue()).isEqualTo("webinar-samtaler@ressursbank");
		assertThat(event.getSequence().getValue()).isEqualTo(3);
		assertThat(event.getLastModified().getValue()).isEqualTo("2026-11-20T10:00:00Z");
		assertThat(event.getUrl().getValue()).isEqualTo("https://portal.example/webinar/samtaler");
		assertThat(event.getStatus().isConfirmed()).isTrue();
		assertThat(event.getDescription().getValue()).contains("https://example.org/p",
				"Hjelp nå: Alarmtelefonen 116 111");
	}

	@Test
	void theWritingLibraryFindsNothingMissingEither() throws Exception {
		String text = write(webinar("A", "planned", START, 1));
		assertThat(new CalendarBuilder().build(new StringReader(text)).validate().hasErrors()).isFalse();
	}

	@Test
	void noLineIsLongerThanTheStandardAllowsAndEveryLineEndsAsItHasIt() {
		String text = write(webinar("Æøå ".repeat(60), "planned", START, 1));
		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
	}

	@Test
	void aCancelledWebinarKeepsItsIdentityAndSaysSo() {
		VEvent planned = read(write(webinar("A", "planned", START, 1))).getEvents().getFirst();
		VEvent cancelled = read(write(webinar("A", "cancelled", START, 2))).getEvents().getFirst();
		assertThat(cancelled.getUid()).isEqualTo(planned.getUid());
		assertThat(cancelled.getStatus().isCancelled()).isTrue();
		assertThat(cancelled.getSequence().getValue()).isGreaterThan(planned.getSequence().getValue());
		assertThat(cancelled.getDescription().getValue()).doesNotContain("https://example.org/p");
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-27T11:00:00Z, 20270327T120000", "2027-03-28T00:30:00Z, 20270328T013000",
			"2027-03-28T01:30:00Z, 20270328T033000", "2027-03-29T10:00:00Z, 20270329T120000",
			"2027-10-30T10:00:00Z, 20271030T120000", "2027-10-30T23:30:00Z, 20271031T013000",
			"2027-10-31T03:30:00Z, 20271031T043000", "2027-11-01T11:00:00Z, 20271101T120000" })
	void isOnTheSameMomentOnBothSidesOfEveryChangeOfTheClock(Instant start, String shown) {
		String text = write(webinar("A", "planned", start, 1));
		assertThat(text).contains("DTSTART;TZID=Europe/Oslo:" + shown);
		ICalendar read = read(text);
		TimezoneAssignment zone = read.getTimezoneInfo().getTimezones().iterator().next();
		// By the rules in the calendar itself, not by what this machine knows of Oslo.
		assertThat(zone.getComponent()).isNotNull();
		assertThat(read.getEvents().getFirst().getDateStart().getValue()).isEqualTo(start.toString());
	}

	private String write(ResourceDocument webinar) {
		HelpLine line = new HelpLine("a", "Alarmtelefonen", "116 111", null, null, Map.of());
		ThemeEntry entry = new ThemeEntry("mobbing", Map.of(), Map.of(), true, List.of(line), 0);
		ResourceDocument theme = new ResourceDocument("theme:mobbing", Kind.THEME, Language.NB, "", "", null,
				Tags.none(), Editorial.of("x"), List.of(), null, entry, null, null, "");
		return this.calendar.of(List.of(webinar), List.of(theme), BOKMAL);
	}

	private static ResourceDocument webinar(String title, String status, Instant start, int sequence) {
		Tags tags = new Tags(List.of("mobbing"), List.of(), List.of(), List.of(), null, List.of(), List.of(),
				List.of());
		return new ResourceDocument("samtaler", Kind.WEBINAR, Language.NB, title, "Om samtaler, rolig.", null, tags,
				Editorial.of("x"), List.of(), null, null, null, null, "")
			.with(Details.of(new WebinarDetails(start, start.plusSeconds(3600), "Redaksjonen", "https://example.org/p",
					null, status, null, null, null, null)))
			.with(new Revision(1, false, sequence, Instant.parse("2026-11-20T10:00:00Z")));
	}

	private static ICalendar read(String text) {
		return Biweekly.parse(text).first();
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

}
