package no.ressursbank.search;

import java.util.Optional;

import no.ressursbank.resourceindex.ResourceIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The live index and its words, taken together: a question is always taken apart by the
 * words of the index it is asked of.
 */
@Component
class LiveWords {

	private final ResourceIndex index;

	private volatile @Nullable Live live;

	LiveWords(ElasticsearchOperations operations) {
		this.index = new ResourceIndex(operations);
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
	 * Looks whether another index is live now. A publication is seen after a second;
	 * until then the one before still answers.
	 */
	synchronized Live refresh() {
		String name = Optional.ofNullable(this.index.liveName().orElse(null))
			.orElseThrow(() -> new NoSuchIndexException(ResourceIndex.ALIAS));
		Live known = this.live;
		if (known != null && known.indexName().equals(name)) {
			return known;
		}
		Live next = new Live(name, Words.of(this.index.wordbook(name)));
		this.live = next;
		return next;
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

	record Live(String indexName, Words words) {
	}

}
