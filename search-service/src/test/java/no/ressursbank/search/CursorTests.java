package no.ressursbank.search;

import java.util.List;

import no.ressursbank.resourceindex.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	private static final SearchRequest REQUEST = SearchRequestTests.request("q=mobbing&theme=mobbing");

	private static final Cursor CURSOR = new Cursor(new Edition("resources-v1-20261121-090000-0abc", "1"),
			List.of(12.5, "a-b"));

	@Test
	void leadsBackToThePlaceAfterAHitAndToItsIndex() {
		assertThat(Cursor.read(CURSOR.text(REQUEST), REQUEST)).isEqualTo(CURSOR);
		Cursor byDate = new Cursor(new Edition("resources-v1-x", ""), List.of(1795219200000L, "x"));
		assertThat(Cursor.read(byDate.text(REQUEST), REQUEST)).isEqualTo(byDate);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=mobbing", "q=mobbing&theme=mobbing&sort=date" })
	void isWorthNothingInAnotherQuery(String other) {
		String cursor = CURSOR.text(REQUEST);
		assertThatExceptionOfType(InvalidParameter.class)
			.isThrownBy(() -> Cursor.read(cursor, SearchRequestTests.request(other)));
	}

	@Test
	void cannotBeChanged() {
		String cursor = CURSOR.text(REQUEST);
		String changed = cursor.substring(0, cursor.length() - 4) + "AAAA";
		assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Cursor.read(changed, REQUEST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%%%", "AAAA", "æøå" })
	void refusesWhatIsNoCursor(String text) {
		assertThatExceptionOfType(InvalidParameter.class).isThrownBy(() -> Cursor.read(text, REQUEST));
	}

}
