package no.ressursbank.ingest.resource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;
import org.jspecify.annotations.Nullable;

/**
 * What becomes wrong with time, though nobody touches the file.
 */
public final class Deadlines {

	private Deadlines() {
	}

	/**
	 * What has become wrong with a resource.
	 * @param now the time it is looked at
	 */
	public static List<Finding> check(ContentFile file, ResourceDocument document, Instant now) {
		List<Finding> findings = new ArrayList<>();
		WebinarDetails webinar = webinar(document.details());
		if (webinar != null && webinar.recordingWithheld(now)) {
			findings.add(Finding.warning(file.start(), "recording-without-captions",
					"Opptaket vises ikke: det er mer enn 14 dager siden webinaret, og opptaket er ikke tekstet. "
							+ "Legg adressen til tekstingen i «captions», eller ta bort «recording»."));
		}
		return findings;
	}

	private static @Nullable WebinarDetails webinar(@Nullable Details details) {
		return (details != null) ? details.webinar() : null;
	}

}
