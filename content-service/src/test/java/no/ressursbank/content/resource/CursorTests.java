package no.ressursbank.content.resource;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void leadsBackToThePlaceAfterAResource() {
		assertThat(Cursor.read(Cursor.after(List.of(1764752400000L, "plan-mot-mobbing"), "webinars"), "webinars"))
			.isEqualTo(List.of(1764752400000L, "plan-mot-mobbing"));
	}

	@Test
	void isWorthNothingInAnotherList() {
		String cursor = Cursor.after(List.of("plan-mot-mobbing"), "articles");
		assertThatExceptionOfType(ResourceProblem.class).isThrownBy(() -> Cursor.read(cursor, "articles[rus]"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%%%", "AAAA", "æøå", "NDY2ZDNlNzBmMzUzNzBhZm1pc3RhbmtlLW9tLW1vYmJpbmc" })
	void refusesWhatItDidNotWrite(String text) {
		assertThatExceptionOfType(ResourceProblem.class).isThrownBy(() -> Cursor.read(text, "articles"));
	}

}
