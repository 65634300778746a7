package no.ressursbank.bench.forum;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTests {

	private final Ledger ledger = new Ledger();

	@Test
	void givesEveryPostAWordOfItsOwn() {
		List<String> markers = IntStream.range(0, 5000)
			.mapToObj((i) -> this.ledger.add("ansatt", null).marker())
			.toList();
		assertThat(markers).doesNotHaveDuplicates().allMatch((marker) -> marker.matches("[a-z]+"));
	}

	@Test
	void findsOnlyWhatMeetsTheCondition() {
		ForumPost post = this.ledger.add("ansatt", null);
		assertThat(this.ledger.any(new Random(1), (candidate) -> candidate.fate() == Fate.THERE)).isEmpty();
		assertThat(this.ledger.any(new Random(1), (candidate) -> candidate.fate() == Fate.UNSURE)).contains(post);
	}

}
