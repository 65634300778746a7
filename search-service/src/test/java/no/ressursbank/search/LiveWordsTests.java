package no.ressursbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import no.ressursbank.resourceindex.Edition;
import no.ressursbank.resourceindex.Wordbook;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.data.elasticsearch.NoSuchIndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.verify;

class LiveWordsTests {

	private static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

	private final BankIndex index = Mockito.mock(BankIndex.class);

	private final List<Object> taken = new ArrayList<>();

	private final LiveWords words = new LiveWords(this.index, this.taken::add);

	@Test
	void takesAnIndexOnceAndTellsOfIt() {
		live("a");
		assertThat(this.words.current()).isSameAs(this.words.refresh()).isSameAs(this.words.current());
		assertThat(this.taken).containsExactly(this.words.current());
		live("b");
		this.words.follow();
		assertThat(this.words.current().indexName()).isEqualTo("b");
		assertThat(this.taken).hasSize(2);
	}

	@Test
	void takesTheWordsAgainWhenTheSameIndexHasChanged() {
		live("a", "1");
		Live before = this.words.current();
		live("a", "2");
		this.words.follow();
		assertThat(this.words.current()).isNotSameAs(before);
		assertThat(this.taken).hasSize(2);
	}

	@Test
	void asksTheNextIndexWhenTheKnownOneIsGone() {
		live("a");
		this.words.current();
		live("b");
		List<String> asked = new ArrayList<>();
		String answer = this.words.ask((live) -> {
			asked.add(live.indexName());
			if (live.indexName().equals("a")) {
				throw new NoSuchIndexException("a");
			}
			return "from " + live.indexName();
		});
		assertThat(answer).isEqualTo("from b");
		assertThat(asked).containsExactly("a", "b");
	}

	@Test
	void asksNoThirdTime() {
		live("a");
		List<String> asked = new ArrayList<>();
		assertThatExceptionOfType(NoSuchIndexException.class).isThrownBy(() -> this.words.ask((live) -> {
			asked.add(live.indexName());
			throw new NoSuchIndexException("a");
		}));
		assertThat(asked).hasSize(2);
	}

	@Test
	void keepsWhatItKnowsWhenTheServerIsSilent() {
		live("a");
		this.words.current();
		given(this.index.edition()).willThrow(new IllegalStateException("silent"));
		assertThatNoException().isThrownBy(this.words::follow);
		assertThat(this.words.current().indexName()).isEqualTo("a");
	}

	@Test
	void manyWhoWaitForTheFirstIndexWaitTogether() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch answered = new CountDownLatch(1);
		given(this.index.wordbook(any())).willReturn(Wordbook.EMPTY);
		given(this.index.vocabulary(any())).willReturn(NONE);
		given(this.index.edition()).willAnswer((call) -> {
			asked.countDown();
			answered.await();
			return Optional.of(new Edition("a", "1"));
		});
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Live>> all = new ArrayList<>(List.of(threads.submit(this.words::current)));
			asked.await();
			for (int i = 0; i < 9; i++) {
				all.add(threads.submit(this.words::current));
			}
			// Time for those who would ask by themselves to do so.
			TimeUnit.MILLISECONDS.sleep(50);
			answered.countDown();
			for (Future<Live> one : all) {
				assertThat(one.get().indexName()).isEqualTo("a");
			}
		}
		// Who was too late for the first look but came before its end may look once more.
		verify(this.index, atMost(3)).edition();
	}

	private void live(String name) {
		live(name, "1");
	}

	private void live(String name, String version) {
		Mockito.doReturn(Optional.of(new Edition(name, version))).when(this.index).edition();
		given(this.index.wordbook(name)).willReturn(Wordbook.EMPTY);
		given(this.index.vocabulary(name)).willReturn(NONE);
	}

}
