package no.ressursbank.bench.baseline;

import java.util.List;
import java.util.function.BiFunction;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The two queries we compare with. Their weights are those of the published figures.
 */
final class BaselineQuery {

	private static final float PLAIN_TITLE = 3f;

	private static final float TUNED_TITLE = 1.5f;

	private static final float FUZZY = 0.3f;

	private static final int ONE_EDIT = 4;

	private static final int TWO_EDITS = 8;

	/** A typo is seldom in the first letter, and holding on to it makes it cheap. */
	private static final int PREFIX = 1;

	static {
		// A long question and the 50 nearest words of each of its words go beyond 1024.
		IndexSearcher.setMaxClauseCount(100_000);
	}

	private BaselineQuery() {
	}

	static Query plain(List<String> terms) {
		return new BooleanQuery.Builder()
			.add(new BoostQuery(any(LuceneIndex.TITLE, terms, BaselineQuery::exact), PLAIN_TITLE), Occur.SHOULD)
			.add(any(LuceneIndex.BODY, terms, BaselineQuery::exact), Occur.SHOULD)
			.build();
	}

	static Query tuned(List<String> terms) {
		return new BooleanQuery.Builder().add(betterField(terms, BaselineQuery::exact), Occur.SHOULD)
			.add(new BoostQuery(betterField(terms, BaselineQuery::fuzzy), FUZZY), Occur.SHOULD)
			.build();
	}

	private static Query betterField(List<String> terms, BiFunction<String, String, Query> word) {
		return new DisjunctionMaxQuery(List.of(new BoostQuery(any(LuceneIndex.TITLE, terms, word), TUNED_TITLE),
				any(LuceneIndex.BODY, terms, word)), 0f);
	}

	private static Query any(String field, List<String> terms, BiFunction<String, String, Query> word) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		terms.forEach((term) -> query.add(word.apply(field, term), Occur.SHOULD));
		return query.build();
	}

	private static Query exact(String field, String term) {
		return new TermQuery(new Term(field, term));
	}

	private static Query fuzzy(String field, String term) {
		int edits = (term.length() >= TWO_EDITS) ? 2 : (term.length() >= ONE_EDIT) ? 1 : 0;
		return (edits > 0) ? new FuzzyQuery(new Term(field, term), edits, PREFIX) : exact(field, term);
	}

}
