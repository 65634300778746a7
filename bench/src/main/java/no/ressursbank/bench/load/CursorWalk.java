package no.ressursbank.bench.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.bank.Cursors;
import no.ressursbank.bench.bank.WholeBank;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.Latencies;
import no.ressursbank.bench.measure.Timing;
import no.ressursbank.bench.report.Result;

/**
 * Goes through everything, part by part: each resource once, and the last parts as fast
 * as the first.
 */
public final class CursorWalk {

	private static final int SIZE = 50;

	/** The first and the last of so many shares of the parts are compared. */
	private static final int SHARES = 5;

	private static final double GROWTH = 2;

	private final List<List<String>> lines = new ArrayList<>();

	private final List<Demand> demands = new ArrayList<>();

	private CursorWalk() {
		this.lines.add(List.of("list", "resources", "parts", "p50 ms", "p99 ms", "first p50 ms", "last p50 ms"));
	}

	/**
	 * Goes through the articles and the hits of an empty search.
	 * @param published how many there are
	 */
	public static Result run(WholeBank bank, int published) {
		CursorWalk walk = new CursorWalk();
		// Until the compiler has found what is hot.
		Cursors.articles(bank);
		walk.add("articles", Cursors.articles(bank), published);
		Cursors.hits(bank, SIZE);
		walk.add("search", Cursors.hits(bank, SIZE), published);
		return new Result("load cursor " + published, List.of(walk.lines), walk.demands);
	}

	private void add(String list, Cursors.Walk walk, int published) {
		int parts = walk.nanos().size();
		int share = Math.ceilDiv(parts, SHARES);
		Latencies all = latencies(walk.nanos());
		double first = latencies(walk.nanos().subList(0, share)).p50Millis();
		double last = latencies(walk.nanos().subList(parts - share, parts)).p50Millis();
		int different = new HashSet<>(walk.ids()).size();
		this.lines.add(List.of(list, Integer.toString(walk.ids().size()), Integer.toString(parts),
				millis(all.p50Millis()), millis(all.p99Millis()), millis(first), millis(last)));
		this.demands.add(Demand.most(list + " missing", published - different, "", 0));
		this.demands.add(Demand.most(list + " twice", walk.ids().size() - different, "", 0));
		this.demands.add(Demand.most(list + " p50 last / first", last / first, "", GROWTH));
	}

	private static Latencies latencies(List<Long> nanos) {
		return Latencies.of(nanos.stream().map((time) -> new Timing(time, true)).toList());
	}

	private static String millis(double millis) {
		return String.format(Locale.ROOT, "%.1f", millis);
	}

}
