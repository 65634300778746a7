package no.ressursbank.bench.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Everything that was sent, and what the service has told of it.
 */
final class Ledger {

	/** Letters alone: what looks like a number or a name is for the guard. */
	private static final String LETTERS = "bdfghjklmnprstvz";

	private static final int PLACES = 5;

	/** How often a post is looked for that meets a condition. */
	private static final int GLANCES = 20;

	private final List<ForumPost> posts = new ArrayList<>();

	private final AtomicInteger edits = new AtomicInteger();

	/**
	 * Notes a post before it is sent.
	 * @param opening that it answers, or null
	 */
	synchronized ForumPost add(String author, @Nullable ForumPost opening) {
		ForumPost post = new ForumPost("kode" + word(this.posts.size()), author, opening);
		this.posts.add(post);
		return post;
	}

	/** One of those that meet a condition. */
	synchronized Optional<ForumPost> any(Random random, Predicate<ForumPost> condition) {
		for (int i = 0; i < GLANCES && !this.posts.isEmpty(); i++) {
			ForumPost post = this.posts.get(random.nextInt(this.posts.size()));
			if (condition.test(post)) {
				return Optional.of(post);
			}
		}
		return Optional.empty();
	}

	synchronized List<ForumPost> all() {
		return List.copyOf(this.posts);
	}

	/** What a post says after its next change. */
	String changed(ForumPost post) {
		return post.marker() + " er rettet " + word(this.edits.getAndIncrement()) + ".";
	}

	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		for (int rest = number, i = 0; i < PLACES; i++, rest /= LETTERS.length()) {
			word.append(LETTERS.charAt(rest % LETTERS.length()));
		}
		return word.toString();
	}

}
