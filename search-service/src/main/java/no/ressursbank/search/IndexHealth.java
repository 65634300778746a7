package no.ressursbank.search;

import java.util.Locale;
import java.util.Map;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Ready means that the live index holds something to find. Asked by a real search, so
 * that whoever is sent here first does not pay for the warming up.
 */
@Component("index")
class IndexHealth implements HealthIndicator {

	private static final SearchRequest EVERYTHING = new SearchRequest("", Map.of(), Order.DATE, 1, null);

	private static final SearchRequest WORDS = new SearchRequest("skolen og hjemmet", Map.of(), Order.RELEVANCE, 1,
			null);

	private final ResourceSearch search;

	IndexHealth(ResourceSearch search) {
		this.search = search;
	}

	@Override
	public Health health() {
		try {
			this.search.run(WORDS, Locale.ROOT);
			long resources = this.search.run(EVERYTHING, Locale.ROOT).total();
			return ((resources > 0) ? Health.up() : Health.outOfService()).build();
		}
		catch (DataAccessException ex) {
			return Health.down(ex).build();
		}
	}

}
