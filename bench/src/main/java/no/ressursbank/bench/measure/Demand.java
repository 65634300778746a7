package no.ressursbank.bench.measure;

/**
 * One figure and what it must be.
 *
 * @param unit for people; empty for ratios and counts
 * @param atLeast whether the limit is the least or the most it may be
 */
public record Demand(String name, double value, String unit, boolean atLeast, double limit) {

	/** It may be as much, and no more. */
	public static Demand most(String name, double value, String unit, double limit) {
		return new Demand(name, value, unit, false, limit);
	}

	/** It must be as much, or more. */
	public static Demand least(String name, double value, String unit, double limit) {
		return new Demand(name, value, unit, true, limit);
	}

	/** Whether the figure is good enough. */
	public boolean isReached() {
		return this.atLeast ? this.value >= this.limit : this.value <= this.limit;
	}

}
