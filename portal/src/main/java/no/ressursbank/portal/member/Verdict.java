package no.ressursbank.portal.member;

import java.time.Instant;
import java.util.List;

/**
 * What readers have said of a resource.
 */
public record Verdict(String resource, int useful, int notUseful, List<Suggestion> suggestions) {

	/**
	 * What somebody proposes.
	 */
	public record Suggestion(String text, Instant created) {
	}

}
