package no.ressursbank.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers what was asked, so that editors can learn what is looked for and not found.
 * Never slows or fails a search: what a full queue cannot take is lost.
 * <p>
 * Nothing here shows a query to anyone. Whoever builds that must show a query only once
 * it was asked on three different days: what was asked once may be about one child.
 */
@Component
class SearchLog {

	private static final Logger LOGGER = LoggerFactory.getLogger(SearchLog.class);

	private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

	/** Five seconds of more searches than one instance answers. */
	private static final int MOST_WAITING = 1000;

	private final BlockingQueue<LoggedQuery> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

	private final SearchLogIndex index;

	private final boolean enabled;

	SearchLog(SearchLogIndex index, @Value("${ressursbank.search.log.enabled:true}") boolean enabled) {
		this.index = index;
		this.enabled = enabled;
	}

	/**
	 * Takes note of an answered search, if it may be kept. Returns at once.
	 */
	void add(SearchRequest request, SearchResult result) {
		if (this.enabled) {
			// A full queue refuses, and nobody minds.
			LoggedQuery.of(request, result, today()).ifPresent(this.waiting::offer);
		}
	}

	/** Writes what waits. At the end it waits for one that is under way. */
	@PreDestroy
	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	synchronized void flush() {
		List<LoggedQuery> batch = new ArrayList<>();
		this.waiting.drainTo(batch);
		try {
			if (!batch.isEmpty()) {
				this.index.append(batch);
			}
		}
		catch (RuntimeException ex) {
			// Again the next time, as far as there is room; health tells that it is away.
			batch.forEach(this.waiting::offer);
			LOGGER.debug("The search log waits", ex);
		}
	}

	/** More often than it has anything to do: a start may come before Elasticsearch. */
	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	void dropOld() {
		try {
			this.index.dropBefore(today());
		}
		catch (RuntimeException ex) {
			LOGGER.debug("Did not look for old search logs", ex);
		}
	}

	private static LocalDate today() {
		return LocalDate.now(NORWAY);
	}

}
