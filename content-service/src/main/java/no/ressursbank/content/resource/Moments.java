package no.ressursbank.content.resource;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.WebinarDetails;

/**
 * When a resource began to read as it does: it was edited, or the clock passed something.
 */
final class Moments {

	private Moments() {
	}

	static Stream<Instant> of(ResourceDocument document, Instant now) {
		Instant edited = document.revision().modified();
		WebinarDetails webinar = (document.details() != null) ? document.details().webinar() : null;
		if (webinar == null) {
			return Stream.of(edited);
		}
		return Stream.of(edited, webinar.end(), webinar.withheldFrom())
			.filter(Objects::nonNull)
			.filter((moment) -> !moment.isAfter(now));
	}

}
