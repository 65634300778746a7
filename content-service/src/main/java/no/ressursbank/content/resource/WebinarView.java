package no.ressursbank.content.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;
import org.jspecify.annotations.Nullable;

/**
 * What only a webinar has.
 *
 * @param when upcoming until it has ended, then past
 * @param registration where to sign up; null when it is past or cancelled
 * @param recording null when there is none, or it is withheld
 * @param recordingWithheld whether there is one that may not be shown, since it has no
 * captions
 * @param calendar address of the event as iCalendar
 */
public record WebinarView(OffsetDateTime start, OffsetDateTime end, String when, @Nullable String host,
		@Nullable String registration, @Nullable String series, String status, @Nullable String recording,
		@Nullable LocalDate recordingPublished, boolean recordingWithheld, @Nullable String slides,
		@Nullable String captions, String calendar) {

	static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	static @Nullable WebinarView of(ResourceDocument document, Instant now) {
		Details details = document.details();
		WebinarDetails webinar = (details != null) ? details.webinar() : null;
		if (webinar == null) {
			return null;
		}
		boolean past = !now.isBefore(webinar.end());
		boolean withheld = webinar.recordingWithheld(now);
		return new WebinarView(oslo(webinar.start()), oslo(webinar.end()), past ? "past" : "upcoming", webinar.host(),
				(past || webinar.cancelled()) ? null : webinar.registration(), webinar.series(), webinar.status(),
				withheld ? null : webinar.recording(), withheld ? null : webinar.recordingPublished(), withheld,
				webinar.slides(), webinar.captions(), ResourceSummary.url(document) + ".ics");
	}

	private static OffsetDateTime oslo(Instant time) {
		return time.atZone(OSLO).toOffsetDateTime();
	}

}
