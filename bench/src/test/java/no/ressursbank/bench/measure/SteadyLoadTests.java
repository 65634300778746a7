package no.ressursbank.bench.measure;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SteadyLoadTests {

	private static final Reply FINE = new Reply(200, false);

	@Test
	void goesOnAtItsRateUntilItIsStopped() throws InterruptedException {
		List<Sample> samples;
		long start = System.nanoTime();
		try (SteadyLoad load = new SteadyLoad(() -> () -> FINE, 200)) {
			Thread.sleep(200);
			samples = load.end();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		assertThat((double) samples.size()).isBetween(10.0, 200 * seconds + 1);
		assertThat(samples).allMatch((sample) -> sample.timing().answered());
	}

	@Test
	void waitsForNoReplyBeforeTheNextQuestionAndForAllAtTheEnd() {
		CountDownLatch all = new CountDownLatch(3);
		SteadyLoad load = new SteadyLoad(() -> () -> {
			all.countDown();
			return awaited(all) ? FINE : new Reply(0, false);
		}, 100);
		assertThat(awaited(all)).isTrue();
		assertThat(load.end()).hasSizeGreaterThanOrEqualTo(3).allMatch((sample) -> sample.reply().isAnswer());
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			return latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

}
