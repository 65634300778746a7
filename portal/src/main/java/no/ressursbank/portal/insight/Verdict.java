package no.ressursbank.portal.insight;

import java.time.Instant;
import java.util.List;

/**
 * What readers say of a resource.
 */
record Verdict(String resource, int useful, int notUseful, List<Suggestion> suggestions) {

	/** What somebody proposes. */
	record Suggestion(String text, Instant created) {
	}

}
