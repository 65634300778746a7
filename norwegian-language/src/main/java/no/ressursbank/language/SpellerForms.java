package no.ressursbank.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * All known forms by length and key, with the letters of each as bits beside it. Going
 * through the bits of all forms of nearly the same length takes a fraction of a
 * millisecond and leaves few to compare; an index of deleted letters would be faster, but
 * far larger for two edits.
 */
final class SpellerForms {

	private final SpellerForm[] forms;

	private final long[] letters;

	SpellerForms(Map<String, Integer> counts) {
		this.forms = counts.entrySet()
			.stream()
			.map((entry) -> SpellerForm.of(entry.getKey(), entry.getValue()))
			.sorted(SpellerForms::compare)
			.toArray(SpellerForm[]::new);
		this.letters = Arrays.stream(this.forms).mapToLong((form) -> letters(form.key())).toArray();
	}

	/** By length and key; of one key, the most frequent first. */
	private static int compare(SpellerForm one, SpellerForm other) {
		int order = Integer.compare(one.key().length(), other.key().length());
		order = (order != 0) ? order : one.key().compareTo(other.key());
		order = (order != 0) ? order : Integer.compare(other.count(), one.count());
		return (order != 0) ? order : one.word().compareTo(other.word());
	}

	/** The forms with a key, the most frequent first. */
	List<SpellerForm> withKey(String key) {
		List<SpellerForm> found = new ArrayList<>();
		for (int i = first(key.length(), key); i < this.forms.length && this.forms[i].key().equals(key); i++) {
			found.add(this.forms[i]);
		}
		return found;
	}

	/**
	 * The forms whose letters allow them to be at most so many edits from a key, or one
	 * edit where the first letter differs.
	 */
	List<SpellerForm> near(String key, int edits) {
		List<SpellerForm> found = new ArrayList<>();
		long wanted = letters(key);
		String initial = key.substring(0, 1);
		String nextInitial = String.valueOf((char) (key.charAt(0) + 1));
		for (int length = key.length() - edits; length <= key.length() + edits; length++) {
			int same = first(length, initial);
			int after = first(length, nextInitial);
			collect(same, after, wanted, edits, found);
			if (Math.abs(length - key.length()) <= 1) {
				collect(first(length, ""), same, wanted, 1, found);
				collect(after, first(length + 1, ""), wanted, 1, found);
			}
		}
		return found;
	}

	private void collect(int from, int to, long wanted, int edits, List<SpellerForm> found) {
		for (int i = from; i < to; i++) {
			long own = this.letters[i];
			if (Long.bitCount(own & ~wanted) <= edits && Long.bitCount(wanted & ~own) <= edits) {
				found.add(this.forms[i]);
			}
		}
	}

	/** The place of the first form that is not before a key of that length. */
	private int first(int length, String key) {
		int low = 0;
		int high = this.forms.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			String other = this.forms[middle].key();
			if (other.length() < length || (other.length() == length && other.compareTo(key) < 0)) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * One bit for a letter that occurs and another for one that occurs twice, so that one
	 * edit sets at most one bit and clears at most one. Letters may share a bit.
	 */
	private static long letters(String key) {
		long bits = 0;
		for (int i = 0; i < key.length(); i++) {
			long bit = 1L << (key.charAt(i) & 31);
			bits |= ((bits & bit) != 0) ? bit << 32 : bit;
		}
		return bits;
	}

}
