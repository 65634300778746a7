package no.ressursbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;

import org.springframework.stereotype.Component;

/**
 * Asks the index what it makes of words.
 */
@Component
class IndexAnalysis {

	/** The one that texts are indexed by. */
	private static final String ANALYZER = "norwegian_compounds";

	private final ElasticsearchClient client;

	IndexAnalysis(ElasticsearchClient client) {
		this.client = client;
	}

	/**
	 * Analyses words.
	 * @param words of letters alone
	 * @return the terms of each, in the same order
	 * @throws co.elastic.clients.elasticsearch._types.ElasticsearchException when the
	 * index has no such analyzer
	 */
	List<List<String>> terms(String indexName, List<String> words) {
		try {
			AnalyzeResponse answer = this.client.indices()
				.analyze((request) -> request.index(indexName).analyzer(ANALYZER).text(String.join(" ", words)));
			return byWord(words, answer.tokens());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Elasticsearch did not analyse the golden words", ex);
		}
	}

	private static List<List<String>> byWord(List<String> words, List<AnalyzeToken> tokens) {
		Map<Long, List<String>> byPlace = new HashMap<>();
		tokens.forEach((token) -> byPlace.computeIfAbsent(token.startOffset(), (place) -> new ArrayList<>())
			.add(token.token()));
		List<List<String>> terms = new ArrayList<>();
		long place = 0;
		for (String word : words) {
			terms.add(byPlace.getOrDefault(place, List.of()));
			place += word.length() + 1;
		}
		return terms;
	}

}
