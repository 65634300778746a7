package no.ressursbank.portal.bank;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * What only a webinar has: all null for other kinds.
 *
 * @param when upcoming or past
 * @param status planned, cancelled or moved
 * @param recordingWithheld whether there is one that may not be shown yet
 */
public record WebinarFacts(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end, @Nullable String when,
		@Nullable String host, @Nullable String registration, @Nullable String series, @Nullable String status,
		@Nullable String recording, @Nullable LocalDate recordingPublished, @Nullable Boolean recordingWithheld,
		@Nullable String slides, @Nullable String captions) {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	/** Whatever offset a time was sent with, people read it as their clock shows it. */
	public WebinarFacts {
		start = oslo(start);
		end = oslo(end);
	}

	/** Whether one can still come. */
	public boolean upcoming() {
		return "upcoming".equals(this.when) && !cancelled();
	}

	public boolean cancelled() {
		return "cancelled".equals(this.status);
	}

	private static @Nullable OffsetDateTime oslo(@Nullable OffsetDateTime time) {
		return (time != null) ? time.atZoneSameInstant(OSLO).toOffsetDateTime() : null;
	}

}
