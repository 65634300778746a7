package no.ressursbank.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.ResourceDocument;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What is kept of a text to see whether another is nearly the same: the smallest hashes
 * of its runs of five words (Broder, On the resemblance and containment of documents,
 * 1997, the bottom-k sketch).
 *
 * @param hashes ascending; few or none for a text too short to compare
 */
public record TextSketch(List<Long> hashes) {

	private static final int RUN = 5;

	static final int SIZE = 128;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

	public TextSketch {
		hashes = List.copyOf(hashes);
	}

	/**
	 * The sketch of a resource.
	 */
	public static TextSketch of(ResourceDocument document) {
		TreeSet<Long> smallest = new TreeSet<>();
		Deque<String> run = new ArrayDeque<>();
		for (Passage passage : document.passages()) {
			for (String word : NO_WORD.splitAsStream(passage.searched().toLowerCase(Locale.ROOT)).toList()) {
				run.addLast(word);
				if (run.size() == RUN) {
					smallest.add(hash(String.join(" ", run)));
					run.removeFirst();
				}
				if (smallest.size() > SIZE) {
					smallest.pollLast();
				}
			}
		}
		return new TextSketch(new ArrayList<>(smallest));
	}

	/**
	 * The share of runs that two texts have in common, about.
	 * @return 0 when one of them is too short to tell
	 */
	public double similarity(TextSketch other) {
		if (this.hashes.size() < SIZE || other.hashes.size() < SIZE) {
			return 0;
		}
		TreeSet<Long> both = new TreeSet<>(this.hashes);
		both.addAll(other.hashes);
		Set<Long> ours = new HashSet<>(this.hashes);
		Set<Long> theirs = new HashSet<>(other.hashes);
		long shared = both.stream().limit(SIZE).filter((hash) -> ours.contains(hash) && theirs.contains(hash)).count();
		return (double) shared / SIZE;
	}

	private static long hash(String words) {
		return MurmurHash3.hash128x64(words.getBytes(StandardCharsets.UTF_8))[0];
	}

}
