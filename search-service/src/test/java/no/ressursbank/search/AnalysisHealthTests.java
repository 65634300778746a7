package no.ressursbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@ExtendWith(OutputCaptureExtension.class)
class AnalysisHealthTests {

	private static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

	private final Live live = Live.of(new Edition("resources-v1-x", "1"), Wordbook.EMPTY, NONE);

	private final LiveWords words = Mockito.mock(LiveWords.class);

	private final IndexAnalysis analysis = Mockito.mock(IndexAnalysis.class);

	private final AnalysisHealth health = new AnalysisHealth(this.words, this.analysis);

	AnalysisHealthTests() {
		given(this.words.current()).willReturn(this.live);
	}

	@Test
	void isUpWhenIndexAndServiceTakeWordsApartAlike(CapturedOutput output) {
		given(this.analysis.terms(any(), any()))
			.willReturn(this.live.golden().stream().map(this.live.terms()::of).toList());
		assertThat(this.health.health()).isEqualTo(Health.up().build());
		assertThat(output).doesNotContain("ERROR");
	}

	@Test
	void isDownAndSaysOnceWhichWordDiffersAndWhatToDo(CapturedOutput output) {
		given(this.analysis.terms(any(), any())).willReturn(this.live.golden().stream().map(List::of).toList());
		this.health.compare(this.live);
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output.getAll()).containsOnlyOnce("different versions")
			.contains("ERROR", "\"foreldresamarbeid\"", "publish again");
	}

	@Test
	void looksAgainAtTheNextIndex() {
		given(this.analysis.terms(any(), any())).willReturn(this.live.golden().stream().map(List::of).toList());
		this.health.compare(this.live);
		given(this.analysis.terms(any(), any()))
			.willReturn(this.live.golden().stream().map(this.live.terms()::of).toList());
		given(this.words.current()).willReturn(Live.of(new Edition("resources-v1-y", "1"), Wordbook.EMPTY, NONE));
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void aSilentServerIsNotTakenForADifference(CapturedOutput output) {
		given(this.analysis.terms(any(), any())).willThrow(new UncheckedIOException(new IOException("silent")));
		this.health.compare(this.live);
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(output).doesNotContain("ERROR");
	}

}
