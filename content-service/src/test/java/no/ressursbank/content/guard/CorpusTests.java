package no.ressursbank.content.guard;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures behind the targets. {@link GuardReport} prints them all.
 */
class CorpusTests {

	private static final String APART = "kept-apart";

	private final Guard guard = new Guard();

	@Test
	void corpusIsLargeEnough() {
		assertThat(MarkedText.clean("tuned").size() + MarkedText.clean(APART).size()).isGreaterThanOrEqualTo(2000);
		assertThat(MarkedText.marked("tuned").size() + MarkedText.marked(APART).size()).isGreaterThanOrEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tuned", APART })
	void letsCleanTextsThrough(String part) {
		assertThat(Share.alarms(this.guard, part, Level.STOP).percent()).isLessThanOrEqualTo(0.5);
		assertThat(Share.alarms(this.guard, part, Level.HOLD).percent()).isLessThanOrEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "national-id", "national-id-typo", "account-number", "case-number" })
	void findsEveryNumber(String rule) {
		assertThat(Share.recall(this.guard, APART, rule).percent()).isEqualTo(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "phone", "email", "address", "birth-date", "initials-grade", "school-incident" })
	void findsWaysToReachSomebody(String rule) {
		assertThat(Share.recall(this.guard, APART, rule).percent()).isGreaterThanOrEqualTo(90);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pupil-name", "small-group" })
	void findsNamesAndSmallGroups(String rule) {
		assertThat(Share.recall(this.guard, APART, rule).percent()).isGreaterThanOrEqualTo(90);
	}

	@Test
	void judgesNothingMilderThanItsMark() {
		for (MarkedText text : MarkedText.marked(APART)) {
			Judgement judgement = this.guard.check(text.title(), text.text());
			if (judgement.findings().stream().anyMatch((finding) -> finding.rule().id().equals(text.rule()))) {
				assertThat(judgement.level()).as(text.text()).isGreaterThanOrEqualTo(text.level());
			}
		}
	}

}
