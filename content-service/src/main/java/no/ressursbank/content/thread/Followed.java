package no.ressursbank.content.thread;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is new in the threads that somebody follows.
 *
 * @param items the threads, those with the newest posts first; at most a hundred
 * @param unread posts of others in all of these that are new or changed
 */
record Followed(List<Item> items, int unread) {

	static Followed of(List<ThreadView> threads, Map<UUID, Integer> unread) {
		List<Item> items = threads.stream()
			.map((thread) -> new Item(thread, unread.getOrDefault(thread.id(), 0)))
			.toList();
		return new Followed(items, items.stream().mapToInt(Item::unread).sum());
	}

	/**
	 * A thread that somebody follows.
	 *
	 * @param unread posts of others that are new or changed since its end was shown
	 */
	record Item(ThreadView thread, int unread) {
	}

}
