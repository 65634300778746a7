package no.ressursbank.content.feedback;

import java.time.Instant;
import java.util.List;

/**
 * What readers have said of a resource.
 *
 * @param suggestions the newest first, fifty at most
 */
record Verdict(String resource, int useful, int notUseful, List<Suggestion> suggestions) {

	/**
	 * What somebody proposes.
	 */
	record Suggestion(String text, Instant created) {
	}

}
