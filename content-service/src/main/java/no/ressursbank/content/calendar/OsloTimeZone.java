package no.ressursbank.content.calendar;

import java.io.IOException;
import java.io.StringReader;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * The rules of the clock in Norway, for calendars that do not know them. Written out
 * here, since the library's own table asks the net for a newer one.
 */
final class OsloTimeZone {

	/** Directive 2000/84/EC, in force as it stands since 1996. */
	private static final String RULES = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Ressursbanken//NO
			BEGIN:VTIMEZONE
			TZID:Europe/Oslo
			BEGIN:DAYLIGHT
			TZNAME:CEST
			TZOFFSETFROM:+0100
			TZOFFSETTO:+0200
			DTSTART:19960331T020000
			RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
			END:DAYLIGHT
			BEGIN:STANDARD
			TZNAME:CET
			TZOFFSETFROM:+0200
			TZOFFSETTO:+0100
			DTSTART:19961027T030000
			RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
			END:STANDARD
			END:VTIMEZONE
			END:VCALENDAR
			""";

	private static final VTimeZone COMPONENT = parse();

	private OsloTimeZone() {
	}

	static VTimeZone component() {
		return COMPONENT;
	}

	private static VTimeZone parse() {
		try {
			String lines = RULES.replace("\n", "\r\n");
			return (VTimeZone) new CalendarBuilder().build(new StringReader(lines))
				.getComponent(Component.VTIMEZONE)
				.orElseThrow();
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException("Our own time zone cannot be read", ex);
		}
	}

}
