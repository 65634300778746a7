package no.ressursbank.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process tied to this JVM. A small shell script waits at the other end of a pipe that
 * only this JVM holds, and ends the process when the pipe closes, so it also ends when
 * this JVM is killed.
 */
final class Child {

	private static final Duration POLL = Duration.ofMillis(50);

	/**
	 * The tether kills after ten seconds; this is for the case that it was killed itself.
	 */
	private static final Duration STOP = Duration.ofSeconds(11);

	/** What this JVM has started and not yet seen the end of. */
	private static final Set<Child> LIVE = ConcurrentHashMap.newKeySet();

	private static volatile boolean closing;

	private final Recipe recipe;

	private final Process process;

	private final Thread pulse;

	private final CompletableFuture<Integer> exit;

	private Child(Recipe recipe, Process process) {
		this.recipe = recipe;
		this.process = process;
		this.pulse = Thread.ofVirtual().name(recipe.name()).start(this::beat);
		LIVE.add(this);
		this.exit = process.onExit().thenApply((ended) -> {
			LIVE.remove(this);
			return ended.exitValue();
		});
	}

	static Child start(Recipe recipe) {
		try {
			if (closing) {
				throw new IOException("avbrutt");
			}
			return new Child(recipe, recipe.spawn());
		}
		catch (IOException ex) {
			throw new StartFailed(recipe.name(), Objects.toString(ex.getMessage()));
		}
	}

	/**
	 * Waits until the process does what it is for.
	 * @throws StartFailed if it ends before that, or the time is up
	 */
	Child await(Duration limit, BooleanSupplier ready) {
		long deadline = System.nanoTime() + limit.toNanos();
		while (!ready.getAsBoolean()) {
			if (!isAlive()) {
				throw new StartFailed(name(), "stoppet under oppstart med kode " + this.process.exitValue(), log());
			}
			if (System.nanoTime() > deadline) {
				throw new StartFailed(name(), "ikke klar etter %d s".formatted(limit.toSeconds()), log());
			}
			pause(POLL);
		}
		return this;
	}

	/** Waits for a process that ends by itself, and gives its exit code. */
	int join() {
		return this.exit.join();
	}

	/** Completes with the exit code when the process has ended for any reason. */
	CompletableFuture<Integer> onExit() {
		return this.exit;
	}

	/**
	 * Asks the process to stop and waits until it has; it is killed if it takes more than
	 * ten seconds.
	 */
	void stop() {
		this.pulse.interrupt();
		try {
			if (!this.process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Stops everything this JVM has started, and lets it start nothing more: for its last
	 * seconds.
	 */
	static void stopAll() {
		closing = true;
		stop(List.copyOf(LIVE));
	}

	/** Stops all at once, so that it takes as long as the slowest. */
	static void stop(Collection<Child> children) {
		CompletableFuture
			.allOf(children.stream()
				.map((child) -> CompletableFuture.runAsync(child::stop, Thread::startVirtualThread))
				.toArray(CompletableFuture<?>[]::new))
			.join();
	}

	String name() {
		return this.recipe.name();
	}

	Path log() {
		return this.recipe.log();
	}

	long pid() {
		return this.process.pid();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * A beat that nobody can receive tells that the tether was killed; an untied process
	 * must not live on.
	 */
	private void beat() {
		try (OutputStream pipe = this.process.getOutputStream()) {
			while (isAlive()) {
				pipe.write('\n');
				pipe.flush();
				Thread.sleep(Duration.ofSeconds(1));
			}
		}
		catch (IOException ex) {
			this.process.destroy();
		}
		catch (InterruptedException ex) {
			// Asked to stop: closing the pipe is what does it.
		}
	}

	static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
