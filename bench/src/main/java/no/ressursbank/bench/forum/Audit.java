package no.ressursbank.bench.forum;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.Waiting;
import tools.jackson.databind.JsonNode;

/**
 * Holds what is there against what was acknowledged, as Jepsen's set test does.
 *
 * @param lost acknowledged and not there, or not as it was last acknowledged
 * @param doubled there more than once
 * @param refused there although it was refused
 * @param unfound there and visible, but not in the index
 * @param strange in the index although members cannot read it
 * @param back taken away, and still read, found or in the index by other members
 */
record Audit(List<String> lost, List<String> doubled, List<String> refused, List<String> unfound, List<String> strange,
		List<String> back) {

	/** How long the index may take to catch up. */
	private static final Duration SETTLED = Duration.ofSeconds(30);

	/**
	 * Looks everything through.
	 * @param moderator sees what is hidden
	 * @param member sees what everybody does
	 */
	static Audit of(Ledger ledger, ForumBank bank, ForumClient moderator, ForumClient member) {
		Map<String, List<Listing.Entry>> stored = Listing.read(moderator)
			.posts()
			.stream()
			.collect(Collectors.groupingBy(Listing.Entry::marker));
		Set<String> visible = Listing.read(member)
			.posts()
			.stream()
			.filter(Listing.Entry::isVisible)
			.map(Listing.Entry::id)
			.collect(Collectors.toSet());
		Waiting.until(SETTLED, () -> bank.indexed().equals(visible));
		Set<String> indexed = bank.indexed();
		Set<String> shown = new HashSet<>(visible);
		shown.addAll(indexed);
		List<ForumPost> posts = ledger.all();
		return new Audit(those(posts, (post) -> post.fate() == Fate.THERE && !isKept(post, stored, visible)),
				those(posts, (post) -> stored.getOrDefault(post.marker(), List.of()).size() > 1),
				those(posts, (post) -> post.fate() == Fate.REFUSED && stored.containsKey(post.marker())),
				those(posts, (post) -> visible.contains(post.id()) && !indexed.contains(post.id())),
				indexed.stream().filter((id) -> !visible.contains(id)).toList(),
				those(posts, (post) -> post.isGone() && (shown.contains(post.id()) || isFound(post, member))));
	}

	private static boolean isKept(ForumPost post, Map<String, List<Listing.Entry>> stored, Set<String> visible) {
		boolean there = stored.getOrDefault(post.marker(), List.of())
			.stream()
			.anyMatch((entry) -> entry.id().equals(post.id()) && post.texts().contains(entry.text()));
		return post.isDeleted() || (there && (post.isGone() || visible.contains(post.id())));
	}

	private static boolean isFound(ForumPost post, ForumClient member) {
		for (JsonNode hit : member.search(post.marker()).body().path("hits")) {
			if (hit.path("post").asString().equals(post.id())) {
				return true;
			}
		}
		return false;
	}

	private static List<String> those(List<ForumPost> posts, Predicate<ForumPost> condition) {
		return posts.stream().filter(condition).map(ForumPost::marker).toList();
	}

}
