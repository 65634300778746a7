package no.ressursbank.content.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import no.ressursbank.content.resource.HelpLineView;
import no.ressursbank.content.resource.Portal;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes an event of a webinar. Its identity never changes, and its sequence number grows
 * with every change, so that a calendar that has it takes the newer one in its place.
 */
@Component
class WebinarEvent {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final Portal portal;

	private final MessageSource messages;

	WebinarEvent(Portal portal, MessageSource messages) {
		this.portal = portal;
		this.messages = messages;
	}

	VEvent of(ResourceDocument document, List<HelpLineView> help, Locale locale) {
		WebinarDetails webinar = Objects.requireNonNull(Objects.requireNonNull(document.details()).webinar());
		Instant modified = document.revision().modified();
		VEvent event = new VEvent(false);
		event.add(new Uid(Portal.uid(document)));
		// Of the change and not of the reading: the same webinar is the same text.
		event.add(new DtStamp(modified));
		event.add(new LastModified(modified));
		event.add(new Sequence(document.revision().sequence()));
		event.add(new DtStart<ZonedDateTime>(webinar.start().atZone(OSLO)));
		event.add(new DtEnd<ZonedDateTime>(webinar.end().atZone(OSLO)));
		event.add(new Summary(document.title()));
		event.add(new Description(description(document, webinar, help, locale)));
		event.add(new Url(URI.create(this.portal.page(document))));
		event.add(webinar.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
		document.tags().themes().forEach((theme) -> event.add(new Categories(theme)));
		return event;
	}

	private String description(ResourceDocument document, WebinarDetails webinar, List<HelpLineView> help,
			Locale locale) {
		List<String> lines = new ArrayList<>();
		lines.add(document.summary());
		if (webinar.host() != null) {
			lines.add(this.messages.getMessage("calendar.host", null, locale) + ": " + webinar.host());
		}
		if (webinar.registration() != null && !webinar.cancelled()) {
			lines.add(this.messages.getMessage("calendar.registration", null, locale) + ": " + webinar.registration());
		}
		lines.add(this.portal.page(document));
		help.forEach((line) -> lines.add(this.messages.getMessage("help.title", null, locale) + ": " + line.name()
				+ ((line.phone() != null) ? " " + line.phone() : "")));
		return String.join("\n", lines);
	}

}
