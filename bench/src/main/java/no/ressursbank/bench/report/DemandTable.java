package no.ressursbank.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import no.ressursbank.bench.measure.Demand;

/**
 * Figures beside their limits.
 */
public final class DemandTable {

	private DemandTable() {
	}

	/** A line for each of them. */
	public static String of(List<Demand> demands) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("", "figure", "must be"));
		demands.forEach((demand) -> lines.add(List.of(demand.name(), number(demand.value(), 2),
				"%s %s %s".formatted(demand.atLeast() ? "≥" : "≤", number(demand.limit(), 2), demand.unit()).strip()
						+ (demand.isReached() ? " ✓" : " ✗"))));
		return new TextTable(lines).render();
	}

	static String number(double number, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", number);
	}

}
