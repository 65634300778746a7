package no.ressursbank.content.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many of some texts something is true of.
 */
record Share(long found, long of) {

	private static final Set<String> CHILD = Set.of("pupil-name", "small-group");

	private static final Set<String> NUMBERS = Set.of("national-id", "account-number");

	static Share of(List<MarkedText> texts, Predicate<MarkedText> predicate) {
		return new Share(texts.stream().filter(predicate).count(), texts.size());
	}

	/** Texts with a mark that the guard finds. */
	static Share recall(Guard guard, String part, String rule) {
		List<MarkedText> texts = MarkedText.marked(part).stream().filter((text) -> text.rule().equals(rule)).toList();
		return of(texts,
				(text) -> guard.check(text.title(), text.text())
					.findings()
					.stream()
					.anyMatch((finding) -> answers(finding.rule().id(), rule)));
	}

	/** Clean texts that the guard takes for this level. */
	static Share alarms(Guard guard, String part, Level level) {
		return of(MarkedText.clean(part), (text) -> guard.check("", text.text()).level() == level);
	}

	double percent() {
		return 100.0 * this.found / this.of;
	}

	/**
	 * A name beside school and grade may be held for either, and a number that is valid
	 * as both is stopped as both.
	 */
	private static boolean answers(String found, String expected) {
		return found.equals(expected) || (CHILD.contains(found) && CHILD.contains(expected))
				|| (found.equals("id-or-account") && NUMBERS.contains(expected));
	}

}
