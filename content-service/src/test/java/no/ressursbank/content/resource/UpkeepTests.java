package no.ressursbank.content.resource;

import java.time.LocalDate;
import java.util.Map;

import no.ressursbank.resourceindex.HelpLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpkeepTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	@Test
	void aHelpLineIsDueTheDayAfterItsDate() {
		assertThat(Upkeep.isOverdue(line(TODAY.minusMonths(1), TODAY), TODAY)).isFalse();
		assertThat(Upkeep.isOverdue(line(TODAY.minusMonths(1), TODAY.minusDays(1)), TODAY)).isTrue();
	}

	@Test
	void aHelpLineThatWasNeverCheckedIsDue() {
		assertThat(Upkeep.isOverdue(line(null, null), TODAY)).isTrue();
		assertThat(Upkeep.isOverdue(line(TODAY, null), TODAY)).isFalse();
	}

	private static HelpLine line(@Nullable LocalDate verified, @Nullable LocalDate reviewBy) {
		return new HelpLine("linje", "Linje", "1", null, null, Map.of(), null, verified, reviewBy);
	}

}
