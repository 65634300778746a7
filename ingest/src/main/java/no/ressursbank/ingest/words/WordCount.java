package no.ressursbank.ingest.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each form stands in many texts. What was added can be taken away again.
 */
public final class WordCount {

	private final Map<String, Integer> forms;

	/** Counts on from what was counted before. */
	public WordCount(Map<String, Integer> forms) {
		this.forms = new HashMap<>(forms);
	}

	/** Adds the words of a text or of many. */
	public void add(Map<String, Integer> words) {
		words.forEach((form, count) -> this.forms.merge(form, count, Integer::sum));
	}

	/** Takes away the words of a text that was added. */
	public void remove(Map<String, Integer> words) {
		words.forEach((form, count) -> this.forms.computeIfPresent(form,
				(same, before) -> (before > count) ? (Integer) (before - count) : null));
	}

	/** The forms that stand somewhere, as they are now. */
	public Map<String, Integer> forms() {
		return Collections.unmodifiableMap(this.forms);
	}

}
