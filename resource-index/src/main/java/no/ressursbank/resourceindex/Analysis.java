package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.document.Document;

/**
 * How the texts of the live index are taken apart, for an index of something else that
 * shall find as it does.
 */
public final class Analysis {

	private static final String PART = "analysis";

	private Analysis() {
	}

	/**
	 * The analysis as a part of an index's settings, with the words that the live index
	 * divides compounds by; without any when nothing was ever published.
	 */
	public static Map<String, Object> live(ElasticsearchOperations operations) {
		ResourceIndex index = new ResourceIndex(operations);
		Optional<Edition> edition = index.edition();
		Wordbook words = edition.map((live) -> index.wordbook(live.indexName())).orElse(Wordbook.EMPTY);
		Document settings = IndexSchema.load().settings(words);
		return Map.of(PART, Objects.requireNonNull(settings.get(PART)));
	}

}
