package no.ressursbank.portal.discussion;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests {

	@Test
	void countsALineBreakOfAFormAsOneUnit() {
		Draft draft = new Draft(null, " ", null, null, null, " a\r\nb ", null, null, null, null, null, null, null);

		assertThat(draft.contribution().text()).isEqualTo("a\nb");
		assertThat(draft.contribution().resource()).isNull();
	}

}
