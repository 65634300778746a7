package no.ressursbank.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final SearchRequest REQUEST = SearchRequestTests.request("q=mobbing&theme=mobbing");

	@Test
	void leadsBackToThePlaceAfterAHit() {
		assertThat(Cursor.read(Cursor.after(List.of(12.5, "a-b"), REQUEST), REQUEST)).containsExactly(12.5, "a-b");
		assertThat(Cursor.read(Cursor.after(List.of(1795219200000L, "x"), REQUEST), REQUEST))
			.containsExactly(1795219200000L, "x");
	}

	@Test
	void isWorthNothingInAnotherQuery() {
		String cursor = Cursor.after(List.of(12.5, "a-b"), REQUEST);
		assertThatExceptionOfType(InvalidParameter.class)
			.isThrownBy(() -> Cursor.read(cursor, SearchRequestTests.request("q=mobbing")));
	}

	@Test
	void cannotBeChanged() {
		String cursor = Cursor.after(List.of(12.5, "a-b"), REQUEST);
		String changed = cursor.substring(0, cursor.length() - 2) + (cursor.endsWith("Wi") ? "Wj" : "Wi");
		assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Cursor.read(changed, REQUEST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%%%", "AAAA", "æøå" })
	void refusesWhatIsNoCursor(String text) {
		assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Cursor.read(text, REQUEST));
	}

}
