package no.ressursbank.search;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class SearchLogTests {

	private static final SearchRequest REQUEST = SearchRequestTests.request("q=mobbing");

	private final SearchLogIndex index = Mockito.mock(SearchLogIndex.class);

	private final SearchLog log = new SearchLog(this.index, true);

	@Test
	void writesWhatWasAskedSinceTheLastTime() {
		this.log.add(REQUEST, LoggedQueryTests.result());
		this.log.add(REQUEST, LoggedQueryTests.result());
		this.log.flush();
		this.log.flush();
		assertThat(written(1)).hasSize(2).extracting(LoggedQuery::query).containsOnly("mobbing");
	}

	@Test
	void dropsWhatAFullQueueCannotTake() {
		for (int i = 0; i < 1500; i++) {
			this.log.add(REQUEST, LoggedQueryTests.result());
		}
		this.log.flush();
		assertThat(written(1)).hasSize(1000);
	}

	@Test
	void waitsForASilentServerAndWritesTheSameThen() {
		willThrow(new IllegalStateException("silent")).willDoNothing().given(this.index).append(any());
		this.log.add(REQUEST, LoggedQueryTests.result());
		assertThatNoException().isThrownBy(this.log::flush);
		this.log.flush();
		List<LoggedQuery> again = written(2);
		this.log.flush();
		assertThat(written(2)).isEqualTo(again).hasSize(1);
	}

	@Test
	void looksForOldLogsAnotherTimeWhenTheServerIsSilent() {
		willThrow(new IllegalStateException("silent")).given(this.index).dropBefore(any());
		assertThatNoException().isThrownBy(this.log::dropOld);
	}

	@Test
	void canBeSwitchedOff() {
		SearchLog off = new SearchLog(this.index, false);
		off.add(REQUEST, LoggedQueryTests.result());
		off.flush();
		verify(this.index, never()).append(any());
	}

	@ParameterizedTest
	@CsvSource({ "search-log-v1-2025-10, true", "search-log-v1-2025-09, true", "search-log-v1-2019-01, true",
			"search-log-v1-2025-11, false", "search-log-v1-2026-11, false", "search-log-v1-copy, false" })
	void aMonthIsOldWhenItsFirstDayIsThirteenMonthsPast(String name, boolean old) {
		assertThat(SearchLogIndex.isOld(name, LocalDate.of(2026, 11, 1))).isEqualTo(old);
	}

	@SuppressWarnings("unchecked") // a captor knows no type parameters
	private List<LoggedQuery> written(int calls) {
		ArgumentCaptor<List<LoggedQuery>> batch = ArgumentCaptor.forClass(List.class);
		verify(this.index, times(calls)).append(batch.capture());
		return batch.getValue();
	}

}
