package no.ressursbank.content.discussionsearch;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Brings what has changed into the index, a second later at most; and looks now and then
 * whether anything was missed. Failures are told once and without a word of any post: the
 * server repeats what it was sent.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Projection {

	private static final Log LOG = LogFactory.getLog(Projection.class);

	private static final int BATCH = 200;

	private final ProjectedPosts posts;

	private final ThreadsIndex index;

	private final IndexBuild build;

	private final DriftCheck drift;

	private final Counter drifted;

	private volatile @Nullable String failure;

	private volatile int waiting;

	/** Whether the index is known to be there. */
	private volatile boolean ready;

	Projection(ProjectedPosts posts, ThreadsIndex index, IndexBuild build, DriftCheck drift, MeterRegistry meters) {
		this.posts = posts;
		this.index = index;
		this.build = build;
		this.drift = drift;
		this.drifted = meters.counter("ressursbank.projection.drift");
		meters.gauge("ressursbank.projection.waiting", this, (projection) -> projection.waiting);
	}

	/** Writes all that waits. */
	@Scheduled(fixedDelayString = "${ressursbank.threads.projection-delay:500ms}")
	void project() {
		attempt(() -> {
			if (!this.ready) {
				this.build.ensure();
				this.ready = true;
			}
			this.waiting = this.posts.waiting();
			List<ProjectedPost> part = (this.waiting > 0) ? this.posts.pending(BATCH) : List.of();
			while (!part.isEmpty()) {
				Set<UUID> refused = this.index.write(part, ThreadsIndex.ALIAS);
				part.forEach((post) -> {
					if (refused.contains(post.id())) {
						this.posts.failed(post);
					}
					else {
						this.posts.done(post);
					}
				});
				part = refused.isEmpty() ? this.posts.pending(BATCH) : List.of();
			}
		});
	}

	/** On start and then at intervals: the right index, with the right posts in it. */
	@Scheduled(fixedDelayString = "${ressursbank.threads.drift-check-delay:5m}")
	void check() {
		attempt(() -> {
			this.build.ensure();
			Set<UUID> wrong = this.drift.repair();
			this.drifted.increment(wrong.size());
			if (!wrong.isEmpty()) {
				LOG.warn("Search knew something else than the database of " + wrong.size() + " posts");
			}
		});
	}

	private void attempt(Runnable step) {
		try {
			step.run();
			this.failure = null;
		}
		catch (RuntimeException ex) {
			this.ready = false;
			String name = ex.getClass().getSimpleName();
			if (!name.equals(this.failure)) {
				LOG.warn("Search in threads waits: " + name);
				this.failure = name;
			}
		}
	}

}
