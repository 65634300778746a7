package no.ressursbank.search;

import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import no.ressursbank.search.GoldenWords.Difference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ready means that the index and this service take words apart alike. When they do not,
 * searches are still answered, only worse; whoever installs the two must hear of it.
 */
@Component("analysis")
class AnalysisHealth implements HealthIndicator {

	private static final Logger LOGGER = LoggerFactory.getLogger(AnalysisHealth.class);

	private static final int BAD_REQUEST = 400;

	private final LiveWords words;

	private final IndexAnalysis analysis;

	private @Nullable Verdict verdict;

	AnalysisHealth(LiveWords words, IndexAnalysis analysis) {
		this.words = words;
		this.analysis = analysis;
	}

	@Override
	public Health health() {
		try {
			return (agrees(this.words.current()) ? Health.up() : Health.down()).build();
		}
		catch (RuntimeException ex) {
			return Health.down(ex).build();
		}
	}

	/** As soon as an index is taken, and not only when someone asks for the health. */
	@EventListener
	void compare(Live live) {
		try {
			agrees(live);
		}
		catch (RuntimeException ex) {
			LOGGER.debug("Not compared yet", ex);
		}
	}

	/** One at a time, so that each index is told about once. */
	private synchronized boolean agrees(Live live) {
		Verdict known = this.verdict;
		if (known != null && known.indexName().equals(live.indexName())) {
			return known.agrees();
		}
		Optional<Difference> difference = difference(live);
		difference.ifPresent((one) -> LOGGER.error(
				"""
						The analysis plugin in Elasticsearch and this service are of different versions: of "{}" the index {} \
						makes {}, and this service {}. Words that should meet do not. Install the plugin and the service of the \
						same version, and publish again.""",
				one.word(), live.indexName(), one.index(), one.service()));
		this.verdict = new Verdict(live.indexName(), difference.isEmpty());
		return difference.isEmpty();
	}

	private Optional<Difference> difference(Live live) {
		try {
			return GoldenWords.difference(live.golden(), live.terms(),
					(words) -> this.analysis.terms(live.indexName(), words));
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != BAD_REQUEST) {
				throw ex;
			}
			// The index has no such analyzer: it makes nothing of any word.
			return GoldenWords.difference(live.golden(), live.terms(),
					(words) -> words.stream().map((word) -> List.<String>of()).toList());
		}
	}

	private record Verdict(String indexName, boolean agrees) {
	}

}
