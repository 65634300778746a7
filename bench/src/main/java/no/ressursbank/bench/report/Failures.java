package no.ressursbank.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.ressursbank.bench.corpus.JudgedQuery;
import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.measure.Engine;

/**
 * The queries the bank does worst on: where to look first.
 */
public final class Failures {

	/** Further down nobody looks, not even we. */
	private static final int DEPTH = 50;

	private static final int SHOWN = 3;

	private final JudgedSet set;

	private final Engine ours;

	/**
	 * Asks nothing yet.
	 * @param ours asked once more about each of the worst, further down
	 */
	public Failures(JudgedSet set, Engine ours) {
		this.set = set;
		this.ours = ours;
	}

	/**
	 * Two lines for each query that is not answered perfectly, the worst first. Among
	 * equals those come first that the tuned baseline does better on.
	 */
	public List<String> worst(Comparison comparison, int count) {
		Comparator<Integer> byOurs = Comparator.comparingDouble((query) -> ndcg(comparison, Contestant.OURS, query));
		Comparator<Integer> byTuned = Comparator.comparingDouble((query) -> ndcg(comparison, Contestant.TUNED, query));
		return IntStream.range(0, this.set.queries().size())
			.boxed()
			.filter((query) -> ndcg(comparison, Contestant.OURS, query) < 1)
			.sorted(byOurs.thenComparing(byTuned.reversed()))
			.limit(count)
			.map((query) -> describe(this.set.queries().get(query)))
			.toList();
	}

	private String describe(JudgedQuery query) {
		List<String> hits = this.ours.search(query.text(), DEPTH);
		String expected = query.grades()
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(SHOWN)
			.map((grade) -> "%s %s".formatted(rank(hits.indexOf(grade.getKey()) + 1), named(grade.getKey())))
			.collect(Collectors.joining(" · "));
		String first = hits.stream().limit(SHOWN).map(this::named).collect(Collectors.joining(" · "));
		String phenomenon = query.phenomenon().isEmpty() ? "" : " [" + query.phenomenon() + "]";
		return "%s%s%n    expected: %s%n    found:    %s".formatted(query.text(), phenomenon, expected, first);
	}

	private String named(String id) {
		return this.set.pages().byId(id).map(Page::title).map((title) -> id + " «" + title + "»").orElse(id);
	}

	private static String rank(int rank) {
		return (rank > 0) ? "#" + rank : ">" + DEPTH;
	}

	private static double ndcg(Comparison comparison, Contestant contestant, int query) {
		return comparison.outcomes().getOrDefault(contestant, List.of()).get(query).score().ndcg();
	}

}
