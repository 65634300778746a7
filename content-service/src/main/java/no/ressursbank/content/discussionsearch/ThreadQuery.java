package no.ressursbank.content.discussionsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;

/**
 * What a question becomes. One hit for each thread, its best post.
 */
final class ThreadQuery {

	static final String TEXT = "text";

	private static final int EXCERPT = 220;

	private ThreadQuery() {
	}

	static SearchRequest of(String question, int size) {
		return SearchRequest.of((search) -> search.index(ThreadsIndex.ALIAS)
			.size(size)
			.query((query) -> query.bool((bool) -> bool.must(words(question))
				.should(exact(question))
				.filter((filter) -> filter.term((term) -> term.field("visible").value(true)))))
			.collapse((collapse) -> collapse.field("thread"))
			.source((source) -> source.filter((fields) -> fields.includes("thread", "version")))
			// Escaped: the text is shown as HTML.
			.highlight((highlight) -> highlight.encoder(HighlighterEncoder.Html)
				.preTags("<mark>")
				.postTags("</mark>")
				.fields(NamedValue.of(TEXT, HighlightField
					.of((field) -> field.numberOfFragments(1).fragmentSize(EXCERPT).noMatchSize(EXCERPT))))));
	}

	/** A question of a few words wants them all; a long one may have some too many. */
	private static Query words(String question) {
		return Query.of((query) -> query.multiMatch((match) -> match.query(question)
			.fields("title^1.5", TEXT)
			.operator(Operator.Or)
			.minimumShouldMatch("2<75%")));
	}

	/** As it is written, it is worth a bit more than another form of the word. */
	private static Query exact(String question) {
		return Query.of((query) -> query
			.multiMatch((match) -> match.query(question).fields("title.exact", "text.exact").boost(0.3f)));
	}

}
