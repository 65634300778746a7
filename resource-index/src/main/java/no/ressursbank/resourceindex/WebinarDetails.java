package no.ressursbank.resourceindex;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/**
 * When a webinar is, how to take part, and what there is of it afterwards.
 *
 * @param end after the start
 * @param registration address where people sign up
 * @param series slug that webinars of one series share
 * @param status planned, cancelled or moved
 * @param recording address of the recording; see {@link #recordingWithheld}
 * @param slides address of the slides
 * @param captions address of the captions of the recording
 */
public record WebinarDetails(@Field(type = FieldType.Date, format = DateFormat.date_time) Instant start,
		@Field(type = FieldType.Date, format = DateFormat.date_time) Instant end, @Nullable String host,
		@Nullable String registration, @Nullable String series, String status, @Nullable String recording,
		@Nullable @Field(type = FieldType.Date, format = DateFormat.date) LocalDate recordingPublished,
		@Nullable String slides, @Nullable String captions) {

	/** The value of {@link #status} of a webinar that will not take place. */
	public static final String CANCELLED = "cancelled";

	/**
	 * A live webinar that stays on the net must have captions within this many days (WCAG
	 * 1.2.2 as the Norwegian supervisory authority reads it for live video).
	 */
	private static final int DAYS_WITHOUT_CAPTIONS = 14;

	/**
	 * The same webinar with its captions at another address.
	 */
	public WebinarDetails withCaptions(String address) {
		return new WebinarDetails(this.start, this.end, this.host, this.registration, this.series, this.status,
				this.recording, this.recordingPublished, this.slides, address);
	}

	public boolean cancelled() {
		return CANCELLED.equals(this.status);
	}

	/**
	 * From when the recording may not be shown; null when it may, or there is none.
	 */
	public @Nullable Instant withheldFrom() {
		boolean lacksCaptions = this.recording != null && this.captions == null;
		return lacksCaptions ? this.end.plus(Duration.ofDays(DAYS_WITHOUT_CAPTIONS)) : null;
	}

	/**
	 * Whether there is a recording that may not be shown at a moment.
	 */
	public boolean recordingWithheld(Instant now) {
		Instant from = withheldFrom();
		return from != null && !now.isBefore(from);
	}

}
