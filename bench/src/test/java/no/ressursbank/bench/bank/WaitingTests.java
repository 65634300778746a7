package no.ressursbank.bench.bank;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTests {

	@Test
	void endsWhenItHasCome() {
		AtomicInteger looked = new AtomicInteger();
		assertThat(Waiting.until(Duration.ofMinutes(1), () -> looked.incrementAndGet() == 2)).isTrue();
		assertThat(looked).hasValue(2);
	}

	@Test
	void endsWhenItTakesTooLong() {
		assertThat(Waiting.until(Duration.ofMillis(300), () -> false)).isFalse();
	}

}
