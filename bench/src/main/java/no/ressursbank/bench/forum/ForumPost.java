package no.ressursbank.bench.forum;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

import no.ressursbank.bench.bank.ForumAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A post that somebody has sent, and what is known of it. Whoever changes it holds its
 * lock meanwhile: what must be found is then never in doubt because of us.
 */
final class ForumPost {

	private static final int MISSING = 404;

	private static final int CONFLICT = 409;

	private final ReentrantLock lock = new ReentrantLock();

	private final String marker;

	private final String author;

	private final @Nullable ForumPost opening;

	private volatile Fate fate = Fate.UNSURE;

	private volatile String id = "";

	private volatile String thread = "";

	private final AtomicInteger version = new AtomicInteger();

	private volatile Set<String> texts;

	/**
	 * A post that is about to be sent.
	 * @param marker a word that stands in no other post
	 * @param opening the post it answers, or null
	 */
	ForumPost(String marker, String author, @Nullable ForumPost opening) {
		this.marker = marker;
		this.author = author;
		this.opening = opening;
		this.texts = Set.of(marker + " er skrevet her.");
	}

	ReentrantLock lock() {
		return this.lock;
	}

	String marker() {
		return this.marker;
	}

	String author() {
		return this.author;
	}

	String id() {
		return this.id;
	}

	String thread() {
		return this.thread;
	}

	int version() {
		return this.version.get();
	}

	Fate fate() {
		return this.fate;
	}

	boolean isOpening() {
		return this.opening == null;
	}

	/** What it may say: more than one text when nobody knows which of them was stored. */
	Set<String> texts() {
		return this.texts;
	}

	/** Whether the post itself or the one it answers was taken away. */
	boolean isGone() {
		return this.fate.isGone() || (this.opening != null && this.opening.fate.isGone());
	}

	/** Whether not even moderators see it. */
	boolean isDeleted() {
		return this.fate == Fate.DELETED || (this.opening != null && this.opening.fate == Fate.DELETED);
	}

	/** Its body as it is sent. */
	Map<String, Object> body() {
		return Map.of("text", this.texts.iterator().next());
	}

	/**
	 * Notes what came of sending it.
	 * @param retried whether an answer had failed to come before
	 */
	void sent(ForumAnswer answer, boolean retried) {
		if (answer.isAcknowledged()) {
			JsonNode post = answer.body().path("post");
			this.id = post.path("id").asString();
			this.thread = post.path("thread").asString();
			this.version.set(post.path("version").asInt());
			this.fate = Fate.THERE;
		}
		else if (!answer.isUnknown() && !retried) {
			this.fate = Fate.REFUSED;
		}
	}

	/**
	 * Notes what came of changing it.
	 * @param retried whether an answer had failed to come before: a conflict may then be
	 * with our own change
	 * @return whether it is known to be changed
	 */
	boolean edited(String text, ForumAnswer answer, boolean retried) {
		boolean ours = retried && answer.status() == CONFLICT && answer.body().path("version").asInt() == version() + 1;
		if (answer.isAcknowledged() || ours) {
			this.version.incrementAndGet();
			this.texts = Set.of(text);
			return true;
		}
		if (answer.isUnknown() || (retried && answer.status() == MISSING)) {
			this.texts = Set.of(text, this.texts.iterator().next());
		}
		return false;
	}

	/**
	 * Notes what came of taking it away.
	 * @param status that the service gives a post of that fate
	 * @return whether it is known to be gone
	 */
	boolean taken(Fate wanted, String status, ForumAnswer answer) {
		boolean already = answer.status() == CONFLICT
				&& answer.body().path("now").path("status").asString("").equals(status);
		if (answer.isAcknowledged() || already) {
			this.version.incrementAndGet();
			this.fate = wanted;
			return true;
		}
		return false;
	}

}
