package no.ressursbank.portal.member;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnFormTests {

	@Test
	void theBrowserTellsWhetherAFormIsOurs() {
		assertThat(OwnForm.isOwn("same-origin", null, "bank.no")).isTrue();
		assertThat(OwnForm.isOwn("cross-site", "https://bank.no", "bank.no")).isFalse();
		assertThat(OwnForm.isOwn("same-site", null, "bank.no")).isFalse();
		assertThat(OwnForm.isOwn("none", null, "bank.no")).isFalse();
	}

	@Test
	void anOlderBrowserTellsWhereAFormComesFrom() {
		assertThat(OwnForm.isOwn(null, "https://bank.no", "bank.no")).isTrue();
		assertThat(OwnForm.isOwn(null, "http://localhost:8080", "localhost:8080")).isTrue();
		assertThat(OwnForm.isOwn(null, "https://bank.no.example", "bank.no")).isFalse();
		assertThat(OwnForm.isOwn(null, "null", "bank.no")).isFalse();
	}

}
