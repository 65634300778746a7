package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import no.ressursbank.language.Synonym;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceFields;

import static no.ressursbank.search.Clauses.anyOf;
import static no.ressursbank.search.Clauses.best;
import static no.ressursbank.search.Clauses.boosted;
import static no.ressursbank.search.Clauses.constant;
import static no.ressursbank.search.Clauses.match;
import static no.ressursbank.search.Clauses.passages;
import static no.ressursbank.search.Clauses.phrase;
import static no.ressursbank.search.Clauses.term;
import static no.ressursbank.search.Clauses.together;

/**
 * What a question becomes. Every weight stands here with its reason; they were chosen by
 * {@code bench relevance}.
 */
final class ResourceQuery {

	/**
	 * Who types a word or two looks for a text about them, and its title says so. In a
	 * whole question the same weight would let any title with one common word pass a text
	 * that answers it.
	 */
	private static final float TITLE_OF_FEW_WORDS = 2f;

	private static final float TITLE = 1.5f;

	private static final int FEW_WORDS = 4;

	/** Titles keep the small words: they tell «Hva er det?» from other short titles. */
	private static final float SMALL_WORDS = 0.3f;

	/** Written by the editor to say what the resource is about; a bit above the text. */
	private static final float SUMMARY = 1.2f;

	/**
	 * What people type when this is the answer, in the editor's judgement: nothing says
	 * more.
	 */
	private static final float KEYWORDS = 3f;

	/**
	 * What leads to the texts that editors put beside it: who cannot find the words for
	 * this one may have found theirs.
	 */
	private static final float NEIGHBOURS = 2.25f;

	/**
	 * For each word of the question, however common, that editors lead to the text with:
	 * one that answers all of it passes one that holds the rarest word alone.
	 */
	private static final float EACH_WORD = 3f;

	/** The whole text: all words of a question may stand in it, far apart. */
	private static final float TEXT = 1f;

	/** What other fields add to the best one: a hit in all of them is a bit better. */
	private static final double OTHER_FIELDS = 0.1;

	/** The best passage: words close together are worth more than words far apart. */
	private static final float PASSAGE_OF_FEW_WORDS = 0.6f;

	private static final float PASSAGE = 1f;

	/** A heading is repeated by the text below it: it supports, it does not decide. */
	private static final float HEADING = 0.8f;

	/** A part says less than the compound: two of them together nearly as much. */
	private static final float PARTS = 0.4f;

	/** Whom to call stands in the texts that need it: those come first. */
	private static final double CONTACT = 0.9;

	/** What a corrected word counts for each letter that differs. */
	private static final double PER_LETTER = 0.8;

	/**
	 * Pieces of words match much by chance: they find something when nothing else did.
	 */
	private static final float PIECES = 0.1f;

	private static final List<Field> PART = List.of(new Field(ResourceFields.PASSAGE_TEXT, 1f),
			new Field(ResourceFields.PASSAGE_REPAIRED, 1f), new Field(ResourceFields.PASSAGE_HEADING, HEADING));

	private static final List<String> LEADING = List.of(ResourceFields.KEYWORDS, ResourceFields.NEIGHBOURS);

	private ResourceQuery() {
	}

	/** No word is required: most questions hold words that the answer does not. */
	static Query of(Question question) {
		if (question.isOnlyStopWords()) {
			return exact(question.text());
		}
		return Query.of((query) -> query.boosting((boosting) -> boosting.positive(ranking(question))
			.negative(term(ResourceFields.KIND, Kind.CONTACT.code(), 1f))
			.negativeBoost(CONTACT)));
	}

	private static Query ranking(Question question) {
		return Query.of((query) -> query.bool((bool) -> {
			bool.must(anyOf(words(question, whole(question))));
			bool.should(passages(anyOf(words(question, PART)), isShort(question) ? PASSAGE_OF_FEW_WORDS : PASSAGE));
			if (isShort(question)) {
				bool.should(match(ResourceFields.TITLE, question.text(), SMALL_WORDS));
			}
			if (question.words().size() > 1) {
				bool.should(phrase(ResourceFields.TITLE, question.text()));
				question.words().forEach((word) -> bool.should(led(word)));
			}
			question.phrases().forEach((phrase) -> bool.filter(exact(phrase)));
			return bool;
		}));
	}

	/** What is left when no word of the question, however spelt, is in any text. */
	static Query pieces(Question question) {
		return anyOf(List.of(match(ResourceFields.TITLE + ResourceFields.NGRAMS, question.text(), PIECES),
				match(ResourceFields.SUMMARY + ResourceFields.NGRAMS, question.text(), PIECES),
				passages(match(ResourceFields.PASSAGE_TEXT + ResourceFields.NGRAMS, question.text(), PIECES), 1f)));
	}

	/** What is marked in a passage. */
	static Query marks(Question question) {
		return anyOf(question.words()
			.stream()
			.flatMap(QueryWord::roots)
			.distinct()
			.map((root) -> term(ResourceFields.PASSAGE_TEXT, root, 1f))
			.toList());
	}

	private static boolean isShort(Question question) {
		return question.length() <= FEW_WORDS;
	}

	private static List<Field> whole(Question question) {
		float title = isShort(question) ? TITLE_OF_FEW_WORDS : TITLE;
		return List.of(new Field(ResourceFields.TITLE, title), new Field(ResourceFields.SUMMARY, SUMMARY),
				new Field(ResourceFields.KEYWORDS, KEYWORDS), new Field(ResourceFields.NEIGHBOURS, NEIGHBOURS),
				new Field(ResourceFields.TEXT, TEXT));
	}

	private static List<Query> words(Question question, List<Field> fields) {
		List<Query> queries = new ArrayList<>();
		for (int i = 0; i < question.words().size(); i++) {
			List<Query> ways = ways(question.words().get(i), fields);
			int at = i;
			question.synonyms()
				.stream()
				.filter((synonym) -> synonym.start() == at && synonym.end() == at + 1)
				.forEach((synonym) -> ways.addAll(alternatives(synonym, 1f, fields)));
			queries.add(best(ways, 0));
		}
		question.synonyms()
			.stream()
			.filter((synonym) -> synonym.end() - synonym.start() > 1)
			.forEach((synonym) -> queries.add(best(alternatives(synonym, 1f, fields), 0)));
		return queries;
	}

	/**
	 * The word, or what it may stand for, or its parts, or what was meant: the best of
	 * them counts.
	 */
	private static List<Query> ways(QueryWord word, List<Field> fields) {
		List<Query> ways = new ArrayList<>();
		ways.add(root(word.root(), 1f, fields));
		word.meanings().forEach((meaning) -> ways.addAll(alternatives(meaning, 1f, fields)));
		if (!word.parts().isEmpty()) {
			ways.add(anyOf(word.parts().stream().map((part) -> part(part, fields)).toList()));
		}
		word.corrections()
			.forEach((better) -> ways
				.add(boosted(best(ways(better.word(), fields), 0), (float) Math.pow(PER_LETTER, better.distance()))));
		return ways;
	}

	private static Query led(QueryWord word) {
		List<String> roots = word.same().distinct().toList();
		return constant(anyOf(LEADING.stream().map((field) -> anyOf(field, roots)).toList()), EACH_WORD);
	}

	private static Query part(QueryWord.Part part, List<Field> fields) {
		List<Query> ways = new ArrayList<>();
		ways.add(root(part.root(), PARTS, fields));
		part.meanings().forEach((meaning) -> ways.addAll(alternatives(meaning, PARTS, fields)));
		return best(ways, 0);
	}

	/** Words of a synonym must stand together; together they weigh as one. */
	private static List<Query> alternatives(Synonym synonym, float most, List<Field> fields) {
		return synonym.alternatives().stream().map((roots) -> {
			float weight = most * (float) synonym.weight() / roots.size();
			return (roots.size() == 1) ? root(roots.getFirst(), weight, fields)
					: inFields(fields, (field) -> together(field.name(), roots, weight * field.weight()));
		}).toList();
	}

	private static Query root(String root, float weight, List<Field> fields) {
		return inFields(fields, (field) -> term(field.name(), root, weight * field.weight()));
	}

	private static Query inFields(List<Field> fields, Function<Field, Query> query) {
		return best(fields.stream().map(query).toList(), OTHER_FIELDS);
	}

	private static Query exact(String phrase) {
		return anyOf(List.of(phrase(ResourceFields.TITLE + ResourceFields.EXACT, phrase),
				phrase(ResourceFields.SUMMARY + ResourceFields.EXACT, phrase),
				passages(phrase(ResourceFields.PASSAGE_TEXT + ResourceFields.EXACT, phrase), 1f)));
	}

	private record Field(String name, float weight) {
	}

}
