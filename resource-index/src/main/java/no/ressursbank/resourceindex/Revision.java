package no.ressursbank.resourceindex;

import java.time.Instant;

import org.springframework.data.elasticsearch.annotations.DateFormat;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.elasticsearch.annotations.FieldType;

/**
 * When a document last changed.
 *
 * @param publication number of the publication that changed it; numbers grow, also over
 * rebuilds of the index
 * @param removed whether that change took the resource away: the document only says so
 * @param sequence how often it has changed; never falls
 * @param modified when its source was last changed; never goes back
 */
public record Revision(long publication, boolean removed, int sequence,
		@Field(type = FieldType.Date, format = DateFormat.date_time) Instant modified) {

	/**
	 * Of a document that is not published yet.
	 */
	public static final Revision NONE = new Revision(0, false, 0, Instant.EPOCH);

}
