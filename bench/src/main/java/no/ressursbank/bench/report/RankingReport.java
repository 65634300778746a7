package no.ressursbank.bench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.ressursbank.bench.measure.RankingChange;
import no.ressursbank.bench.measure.RankingChange.Move;

/**
 * What a change did to the rankings, as a part of the comment on a pull request. In
 * Norwegian: editors read it.
 */
public final class RankingReport {

	/** Smaller differences are rounding. */
	private static final double NOTICED = 0.0005;

	private static final int SHOWN = 20;

	private final List<RankingChange> changes;

	/** A report of one change for each query. */
	public RankingReport(List<RankingChange> changes) {
		this.changes = changes;
	}

	/** How much better the queries are answered in the mean; negative when worse. */
	public double meanGain() {
		return this.changes.stream().mapToDouble(RankingChange::gain).average().orElse(0);
	}

	/** The report in Markdown. */
	public String text() {
		List<RankingChange> lost = moved((change) -> change.gain() < -NOTICED,
				Comparator.comparingDouble(RankingChange::gain));
		List<RankingChange> gained = moved((change) -> change.gain() > NOTICED,
				Comparator.comparingDouble(RankingChange::gain).reversed());
		double mean = this.changes.stream().mapToDouble(RankingChange::score).average().orElse(0);
		StringBuilder text = new StringBuilder("### Søket etter endringen\n\n");
		text.append("%d spørringer: %d bedre, %d dårligere, resten som før. nDCG@10 %s (%s).%n".formatted(
				this.changes.size(), gained.size(), lost.size(), number("%.3f", mean), number("%+.3f", meanGain())));
		text.append(table("Dårligere", lost)).append(table("Bedre", gained));
		return text.toString();
	}

	private List<RankingChange> moved(Predicate<RankingChange> wanted, Comparator<RankingChange> order) {
		return this.changes.stream().filter(wanted).sorted(order).toList();
	}

	private static String table(String title, List<RankingChange> changes) {
		if (changes.isEmpty()) {
			return "";
		}
		StringBuilder table = new StringBuilder("\n<details><summary>" + title + " (" + changes.size()
				+ ")</summary>\n\n| Spørring | Endring | Treff som flyttet seg |\n|---|---|---|\n");
		changes.stream()
			.limit(SHOWN)
			.forEach((change) -> table
				.append("| %s | %s | %s |%n".formatted(escaped(change.query()), number("%+.3f", change.gain()),
						change.moves().stream().map(RankingReport::move).collect(Collectors.joining("<br>")))));
		if (changes.size() > SHOWN) {
			table.append("\n… og ").append(changes.size() - SHOWN).append(" til.\n");
		}
		return table.append("\n</details>\n").toString();
	}

	private static String move(Move move) {
		return "`%s` (%d): %s → %s".formatted(move.id(), move.grade(), rank(move.from()), rank(move.to()));
	}

	private static String rank(int rank) {
		return (rank == 0) ? "borte" : String.valueOf(rank);
	}

	private static String number(String pattern, double number) {
		return String.format(Locale.forLanguageTag("nb"), pattern, number);
	}

	private static String escaped(String query) {
		return query.replaceAll("([\\\\`*_{}\\[\\]<>|])", "\\\\$1");
	}

}
