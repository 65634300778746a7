package no.ressursbank.portal.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.RestClientException;

/**
 * Counts at which place of the list readers find what they open, and tells it from time
 * to time: numbers, and nothing of who or what.
 */
@Component
class ClickCounter {

	/** Anything after the first page. */
	static final int LAST = 11;

	/** As many as can be told at once; more clicks than that are not counted. */
	private static final int MOST = 1000;

	private static final Logger logger = LoggerFactory.getLogger(ClickCounter.class);

	private final AtomicIntegerArray times = new AtomicIntegerArray(LAST + 1);

	private final ClickService clicks;

	ClickCounter(ClickService clicks) {
		this.clicks = clicks;
	}

	/** Takes note of a click. Returns at once. */
	void count(int place) {
		if (place >= 1 && place <= LAST) {
			this.times.accumulateAndGet(place, 1, (sum, one) -> Math.min(MOST, sum + one));
		}
	}

	/** Tells what was counted. What cannot be told now waits for the next time. */
	@PreDestroy
	@Scheduled(fixedDelayString = "${ressursbank.portal.clicks-told-every:30s}")
	synchronized void tell() {
		List<Click> counted = IntStream.rangeClosed(1, LAST)
			.mapToObj((place) -> new Click(place, this.times.getAndSet(place, 0)))
			.filter((click) -> click.times > 0)
			.toList();
		if (counted.isEmpty()) {
			return;
		}
		try {
			this.clicks.clicked(new Clicks(counted));
		}
		catch (ErrorResponseException | RestClientException ex) {
			logger.debug("Nobody takes the clicks now", ex);
			counted.forEach((click) -> this.times.accumulateAndGet(click.position, click.times,
					(sum, more) -> Math.min(MOST, sum + more)));
		}
	}

	/** How often the hit at a place was opened. */
	record Click(int position, int times) {
	}

	/** What is told at once. */
	record Clicks(List<Click> clicks) {
	}

}
