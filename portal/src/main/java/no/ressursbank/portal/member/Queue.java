package no.ressursbank.portal.member;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What waits for moderators, the longest waiting first.
 *
 * @param total how many there are, not all of which are shown
 */
public record Queue(List<Item> items, int total) {

	/**
	 * A post that waits.
	 *
	 * @param member who wrote it; null when the account is gone
	 * @param reasons why members have flagged it
	 * @param rules what the guard holds it for
	 */
	public record Item(Post post, String title, @Nullable UUID member, List<String> reasons, List<String> rules,
			long ageHours) {
	}

}
