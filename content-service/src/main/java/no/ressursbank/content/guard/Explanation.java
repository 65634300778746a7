package no.ressursbank.content.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Turns hits into findings: where they stand in title and text as written, and what they
 * mean in the reader's form of Norwegian.
 */
final class Explanation {

	/** More would help nobody, and could be made to fill the answer. */
	private static final int MOST = 50;

	private static final ResourceBundle BOKMAL = bundle("nb");

	private static final ResourceBundle NYNORSK = bundle("nn");

	private final Reading reading;

	private final int title;

	private final ResourceBundle messages;

	/**
	 * Explains findings of one post.
	 * @param title length of the title
	 */
	Explanation(Reading reading, int title, Locale locale) {
		this.reading = reading;
		this.title = title;
		this.messages = locale.getLanguage().equals("nn") ? NYNORSK : BOKMAL;
	}

	private static ResourceBundle bundle(String language) {
		return ResourceBundle.getBundle(Explanation.class.getPackageName() + ".rules", Locale.of(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * The strictest ones first when there are too many, then in the order of the text.
	 */
	List<Finding> of(List<Hit> hits) {
		List<Finding> findings = new ArrayList<>();
		hits.stream()
			.sorted(Comparator.comparing((Hit hit) -> hit.rule().level()).reversed())
			.limit(MOST)
			.sorted(Comparator.comparingInt(Hit::from))
			.forEach((hit) -> explain(hit, findings));
		return findings.stream().sorted(Comparator.comparing(Finding::field)).toList();
	}

	/** What runs from the title into the text becomes a finding in each. */
	private void explain(Hit hit, List<Finding> findings) {
		int start = this.reading.start(hit.from());
		int end = this.reading.end(hit.to() - 1);
		if (start < this.title) {
			findings.add(finding(hit.rule(), Field.TITLE, start, Math.min(end, this.title)));
		}
		int text = this.title + 1;
		if (end > text) {
			findings.add(finding(hit.rule(), Field.TEXT, Math.max(0, start - text), end - text));
		}
	}

	private Finding finding(Rule rule, Field field, int start, int end) {
		return new Finding(field, start, end, rule, rule.level(), this.messages.getString(rule.id() + ".message"),
				this.messages.getString(rule.id() + ".hint"));
	}

}
