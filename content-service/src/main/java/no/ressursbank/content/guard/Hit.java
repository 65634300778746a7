package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A finding before it is explained: characters {@code from} up to {@code to} of a
 * {@link Reading}.
 */
record Hit(Rule rule, int from, int to) {

	/**
	 * The hits without those that lie over an earlier one: a number that is one thing is
	 * not another one as well. What spans whole sentences hides no other rule.
	 */
	static List<Hit> distinct(List<Hit> hits) {
		Map<Rule, BitSet> taken = new EnumMap<>(Rule.class);
		List<Hit> distinct = new ArrayList<>();
		for (Hit hit : hits) {
			BitSet places = taken.computeIfAbsent(hit.layer(), (rule) -> new BitSet());
			int next = places.nextSetBit(hit.from);
			if (next < 0 || next >= hit.to) {
				places.set(hit.from, hit.to);
				distinct.add(hit);
			}
		}
		return distinct;
	}

	private Rule layer() {
		return switch (this.rule) {
			case SMALL_GROUP, SCHOOL_INCIDENT -> this.rule;
			default -> Rule.NATIONAL_ID;
		};
	}

}
