package no.ressursbank.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.ResourceIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Follows what is live. A publication is seen after a second; until then the index before
 * it still answers, or the words before it. Every edition taken is told to whoever
 * listens for a {@link Live}.
 */
@Component
class LiveWords {

	private final BankIndex index;

	private final ApplicationEventPublisher events;

	private final AtomicReference<@Nullable CompletableFuture<Live>> loading = new AtomicReference<>();

	private volatile @Nullable Live live;

	LiveWords(BankIndex index, ApplicationEventPublisher events) {
		this.index = index;
		this.events = events;
	}

	/**
	 * What is live.
	 * @throws NoSuchIndexException when nothing was ever published
	 */
	Live current() {
		Live known = this.live;
		return (known != null) ? known : refresh();
	}

	/**
	 * Looks whether another edition is live now. Whoever comes while someone is looking
	 * gets the same answer: were they to look one by one, a silent server would make them
	 * wait for each other.
	 * @throws NoSuchIndexException when nothing is published any more
	 */
	Live refresh() {
		Live known = this.live;
		CompletableFuture<Live> mine = new CompletableFuture<>();
		CompletableFuture<Live> others = this.loading.compareAndExchange(null, mine);
		if (others == null) {
			return look(mine);
		}
		Live seen = answer(others);
		// They may have looked before what the caller knows of was published.
		return (known != null && seen.edition().equals(known.edition())) ? lookAgain() : seen;
	}

	/** Whoever looks now has begun after the caller. */
	private Live lookAgain() {
		CompletableFuture<Live> mine = new CompletableFuture<>();
		CompletableFuture<Live> others = this.loading.compareAndExchange(null, mine);
		return (others != null) ? answer(others) : look(mine);
	}

	private Live look(CompletableFuture<Live> mine) {
		try {
			mine.complete(load());
		}
		catch (RuntimeException | Error ex) {
			mine.completeExceptionally(ex);
		}
		finally {
			this.loading.set(null);
		}
		return answer(mine);
	}

	/**
	 * Asks the live index; once more when it was dropped meanwhile.
	 * @throws NoSuchIndexException when nothing is published any more
	 */
	<T> T ask(Function<Live, T> question) {
		try {
			return question.apply(current());
		}
		catch (NoSuchIndexException ex) {
			return question.apply(refresh());
		}
	}

	@Scheduled(fixedDelay = 1000)
	void follow() {
		try {
			refresh();
		}
		catch (RuntimeException ex) {
			// The index is silent or empty; the health check says so, and what is known
			// stays.
		}
	}

	private Live load() {
		Edition edition = this.index.edition().orElseThrow(() -> new NoSuchIndexException(ResourceIndex.ALIAS));
		Live known = this.live;
		if (known != null && known.edition().equals(edition)) {
			return known;
		}
		String name = edition.indexName();
		Live next = Live.of(edition, this.index.wordbook(name), this.index.vocabulary(name));
		this.live = next;
		this.events.publishEvent(next);
		return next;
	}

	private static Live answer(CompletableFuture<Live> loaded) {
		try {
			return loaded.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

}
