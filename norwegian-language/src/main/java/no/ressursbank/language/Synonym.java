package no.ressursbank.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * Other terms for a stretch of a query.
 *
 * @param start the first word of the stretch, counted from 0
 * @param end the word after the stretch
 * @param alternatives what may stand there instead, each as the roots of its words
 * @param weight how much an alternative counts beside the words themselves: more than 0,
 * at most 1
 */
public record Synonym(int start, int end, List<List<String>> alternatives, double weight) {

	/** Makes a synonym of copies. */
	public Synonym {
		alternatives = alternatives.stream().map(List::copyOf).toList();
	}

	/** The same synonym with those of its alternatives that are wanted; maybe none. */
	public Synonym keeping(Predicate<List<String>> wanted) {
		return new Synonym(this.start, this.end, this.alternatives.stream().filter(wanted).toList(), this.weight);
	}

}
