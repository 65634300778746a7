package no.ressursbank.ingest.resource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FieldPlace;
import org.jspecify.annotations.Nullable;

/**
 * What becomes wrong with time, though nobody touches the file.
 */
public final class Deadlines {

	/** Where the day begins for those who read. */
	public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final LocalDate today;

	/** Deadlines as they are on a day. */
	public Deadlines(LocalDate today) {
		this.today = today;
	}

	/**
	 * What has become wrong with a file.
	 * @param reviewBy when somebody should have looked at it again
	 */
	public List<Finding> check(ContentFile file, @Nullable LocalDate reviewBy) {
		if (reviewBy == null || !reviewBy.isBefore(this.today)) {
			return List.of();
		}
		return List.of(Finding.warning(FieldPlace.of(file, "/review-by"), "review-overdue",
				"Innholdet skulle vært gjennomgått innen " + reviewBy
						+ ". Les det, rett det som er galt, og sett nye datoer i «reviewed» og «review-by»."));
	}

}
