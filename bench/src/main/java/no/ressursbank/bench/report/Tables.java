package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Figures;
import no.ressursbank.bench.measure.Target;

/**
 * The figures for people.
 */
public final class Tables {

	private static final double SMALL = 0.001;

	private Tables() {
	}

	/** Who ranks best, and whether it could be chance. */
	public static List<List<String>> ranking(List<Row> rows) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("nDCG@10", "queries", "pages", "plain", "tuned", "ours", "p plain", "p tuned", "must reach"));
		for (Row row : rows) {
			lines.add(List.of(row.name(), Integer.toString(row.ours().queries()), Integer.toString(row.pages()),
					share(row.plain().ndcg()), share(row.tuned().ndcg()), share(row.ours().ndcg()), p(row.pPlain()),
					p(row.pTuned()), target(row)));
		}
		return lines;
	}

	/** Everything else, a line for each contestant. */
	public static List<List<String>> details(List<Row> rows) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("", "engine", "MRR", "recall@10", "fail@10", "zero hits", "p50 ms", "p95 ms"));
		for (Row row : rows) {
			Map<Contestant, Figures> figures = Map.of(Contestant.PLAIN, row.plain(), Contestant.TUNED, row.tuned(),
					Contestant.OURS, row.ours());
			Stream.of(Contestant.values())
				.map((contestant) -> details(row, contestant.label(), figures.getOrDefault(contestant, row.ours())))
				.forEach(lines::add);
		}
		return lines;
	}

	/** What every whole set must reach. */
	public static List<Demand> demands(List<Row> rows) {
		List<Demand> demands = new ArrayList<>();
		for (Row row : rows.stream().filter((each) -> each.phenomenon().isEmpty()).toList()) {
			Target target = row.target();
			demands.add(Demand.least("nDCG@10 " + row.set(), row.ours().ndcg(), "", target.ndcg()));
			if (target.timesPlain() > 0) {
				demands.add(Demand.least("ours / plain " + row.set(), row.ours().ndcg() / row.plain().ndcg(), "",
						target.timesPlain()));
			}
			if (target.everyQueryHits()) {
				demands.add(Demand.most("zero hits " + row.set(), row.ours().zeroHits(), "", 0));
			}
		}
		return demands;
	}

	private static List<String> details(Row row, String engine, Figures figures) {
		return List.of(row.name(), engine, share(figures.mrr()), share(figures.recall()), share(figures.failed()),
				share(figures.zeroHits()), millis(figures.p50Millis()), millis(figures.p95Millis()));
	}

	private static String target(Row row) {
		if (!row.phenomenon().isEmpty()) {
			return "";
		}
		Target target = row.target();
		String times = (target.timesPlain() > 0) ? String.format(Locale.ROOT, ", %.1f × plain", target.timesPlain())
				: "";
		String hits = target.everyQueryHits() ? ", no zero hits" : "";
		return share(target.ndcg()) + times + hits + (row.reached() ? " ✓" : " ✗");
	}

	private static String share(double share) {
		return String.format(Locale.ROOT, "%.3f", share);
	}

	private static String p(double p) {
		return (p < SMALL) ? "<.001" : share(p);
	}

	private static String millis(double millis) {
		return String.format(Locale.ROOT, "%.1f", millis);
	}

}
