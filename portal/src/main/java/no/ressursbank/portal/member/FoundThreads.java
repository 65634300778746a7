package no.ressursbank.portal.member;

import java.util.List;
import java.util.UUID;

/**
 * Threads that a search found, the best first.
 */
public record FoundThreads(List<FoundThread> hits) {

	/**
	 * A thread that was found.
	 *
	 * @param post the post of it that answers best
	 * @param excerpt of that post, escaped HTML with {@code <mark>}
	 */
	public record FoundThread(UUID id, UUID post, String title, String excerpt, int replies) {
	}

}
