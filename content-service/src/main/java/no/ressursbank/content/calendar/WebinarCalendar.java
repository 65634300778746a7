package no.ressursbank.content.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.ressursbank.content.resource.HelpLineView;
import no.ressursbank.content.resource.HelpLines;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes webinars as a calendar: one that is looked up, not a message to anybody, which
 * would have to name an organiser by e-mail (RFC 5546, 3.2.1).
 */
@Component
class WebinarCalendar {

	/** Calendars ask again this often: a cancelled webinar must be seen the same day. */
	private static final Duration REFRESH = Duration.ofHours(4);

	/** Longer than any line: we fold them ourselves. */
	private static final int UNFOLDED = 1_000_000;

	private final WebinarEvent event;

	private final MessageSource messages;

	WebinarCalendar(WebinarEvent event, MessageSource messages) {
		this.event = event;
		this.messages = messages;
	}

	/**
	 * The calendar as text, lines folded and ended as the standard has it.
	 * @param themes all themes of the bank
	 */
	String of(List<ResourceDocument> webinars, Collection<ResourceDocument> themes, Locale locale) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId("-//Ressursbanken//Webinarer//NO"));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableCalScale.GREGORIAN);
		calendar.add(new XProperty("X-WR-CALNAME", this.messages.getMessage("calendar.name", null, locale)));
		calendar.add(new RefreshInterval(new ParameterList(), REFRESH));
		calendar.add(OsloTimeZone.component());
		webinars.forEach((webinar) -> calendar.add(this.event.of(webinar,
				HelpLineView.of(HelpLines.of(themes, List.of(webinar)), locale.getLanguage()), locale)));
		return text(calendar);
	}

	private static String text(Calendar calendar) {
		try {
			StringWriter text = new StringWriter();
			new CalendarOutputter(true, UNFOLDED).output(calendar, text);
			return Folding.fold(text.toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Could not write a calendar", ex);
		}
	}

}
