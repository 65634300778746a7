package no.ressursbank.language;

import java.util.Arrays;

/**
 * Counts the edits between a typed word and forms: letters put in, left out, exchanged or
 * swapped with the next (optimal string alignment of the folded keys). Among the ways
 * with the fewest edits it takes the one with the fewest that are no common slip. Not
 * thread-safe: it keeps its rows.
 */
final class SpellerDistance {

	/** The cost of a common slip; another edit costs one more. */
	private static final int EDIT = 1 << 8;

	private final SpellerForm typed;

	private int[] beforeLast = new int[0];

	private int[] last = new int[0];

	private int[] current = new int[0];

	SpellerDistance(SpellerForm typed) {
		this.typed = typed;
	}

	static int edits(int cost) {
		return cost / EDIT;
	}

	static int uncommon(int cost) {
		return cost % EDIT;
	}

	/**
	 * Gives the cost of a form, to be read by {@link #edits} and {@link #uncommon}.
	 * @param form a form
	 * @param most edits that are still of interest
	 * @return the exact cost, or any cost of more edits than {@code most}
	 */
	int cost(SpellerForm form, int most) {
		int width = form.key().length();
		start(form);
		for (int i = 1; i <= this.typed.key().length(); i++) {
			next();
			this.current[0] = this.last[0] + surplus(i);
			int least = this.current[0];
			for (int j = 1; j <= width; j++) {
				this.current[j] = cell(form, i, j);
				least = Math.min(least, this.current[j]);
			}
			if (edits(least) > most) {
				return least;
			}
		}
		return this.current[width];
	}

	private int cell(SpellerForm form, int i, int j) {
		int cost = this.last[j - 1] + replaced(form, i - 1, j - 1);
		cost = Math.min(cost, this.last[j] + surplus(i));
		cost = Math.min(cost, this.current[j - 1] + missing(form, j));
		return isSwapped(form, i, j) ? Math.min(cost, this.beforeLast[j - 2] + EDIT) : cost;
	}

	private boolean isSwapped(SpellerForm form, int i, int j) {
		String own = this.typed.key();
		String other = form.key();
		return i > 1 && j > 1 && own.charAt(i - 1) == other.charAt(j - 2) && own.charAt(i - 2) == other.charAt(j - 1);
	}

	private int replaced(SpellerForm form, int at, int formAt) {
		boolean edit = this.typed.key().charAt(at) != form.key().charAt(formAt);
		char letter = this.typed.letters().charAt(at);
		char meant = form.letters().charAt(formAt);
		if (edit) {
			return SpellerSlips.isCommon(letter, meant) ? EDIT : EDIT + 1;
		}
		// Who types æøå means it; the other way round it may be lacking on the keyboard.
		return (letter != meant && "æøå".indexOf(letter) >= 0) ? 1 : 0;
	}

	private int surplus(int i) {
		return repeats(this.typed.key(), i - 1) ? EDIT : EDIT + 1;
	}

	private static int missing(SpellerForm form, int j) {
		return repeats(form.key(), j - 1) ? EDIT : EDIT + 1;
	}

	private static boolean repeats(String key, int at) {
		return at > 0 && key.charAt(at) == key.charAt(at - 1);
	}

	private void start(SpellerForm form) {
		int width = form.key().length();
		if (this.current.length <= width) {
			this.beforeLast = new int[width + 1];
			this.last = new int[width + 1];
			this.current = new int[width + 1];
		}
		Arrays.fill(this.current, 0);
		for (int j = 1; j <= width; j++) {
			this.current[j] = this.current[j - 1] + missing(form, j);
		}
	}

	private void next() {
		int[] free = this.beforeLast;
		this.beforeLast = this.last;
		this.last = this.current;
		this.current = free;
	}

}
