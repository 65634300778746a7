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

	private final Numbers numbers = new Numbers(2032);

	@ParameterizedTest
	@EnumSource
	void stopsEveryIdentityNumber(Disguise disguise) {
		List<String> missed = Stream.generate(() -> disguise.of(this.numbers.next()))
			.limit(COUNT)
			.filter((written) -> this.guard.check("", "Eleven " + written + " har plan.").level() != Level.STOP)
			.toList();
		assertThat(missed).isEmpty();
	}

	@Test
	void stopsANumberSplitOverTitleAndText() {
		for (int i = 0; i < COUNT; i++) {
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
