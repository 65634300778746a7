package no.ressursbank.content.guard;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisguiseTests {

	private static final int COUNT = 10_000;

	private final Guard guard = new Guard();

	private final IdentityNumbers detector = new IdentityNumbers();

	private final Numbers numbers = new Numbers(2032);

	@ParameterizedTest
	@EnumSource
	void findsEveryIdentityNumber(Disguise disguise) {
		List<String> missed = Stream.generate(() -> disguise.of(this.numbers.next()))
			.limit(COUNT)
			.filter((written) -> this.detector.find(Reading.of("", "Eleven " + written + " har plan."))
				.stream()
				.noneMatch((hit) -> hit.rule() == Rule.NATIONAL_ID))
			.toList();
		assertThat(missed).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void noOtherRuleHidesAnIdentityNumber(Disguise disguise) {
		for (int i = 0; i < 100; i++) {
			String written = disguise.of(this.numbers.next());
			assertThat(this.guard.check(written, "Ring tlf. eller skriv.").level()).as(written).isEqualTo(Level.STOP);
		}
	}

	@Test
	void stopsANumberSplitOverTitleAndText() {
		for (int i = 0; i < COUNT / 10; i++) {
			String number = this.numbers.next();
			int cut = 1 + this.numbers.below(10);
			Judgement judgement = this.guard.check("Sak " + number.substring(0, cut),
					number.substring(cut) + " er resten.");
			List<Field> fields = judgement.findings().stream().map(Finding::field).toList();
			assertThat(judgement.level() == Level.STOP && fields.equals(List.of(Field.TITLE, Field.TEXT)))
				.as(number + " cut at " + cut)
				.isTrue();
		}
	}

}
