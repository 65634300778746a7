package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import no.ressursbank.bench.bank.ContentWriter;
import no.ressursbank.bench.bank.LiveState;
import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.measure.Demand;

/**
 * Publishes one of two contents after the other, and kills the command at a random
 * moment. What is live must be all of the one or all of the other, both then and after
 * the next run, which must make it the one that was asked for.
 */
final class IngestFaults {

	/** Enough for a bulk that takes a while, few enough for hundreds of runs. */
	private static final int PAGES = 300;

	/** Every so many pages one is changed, and another is gone in the other content. */
	private static final int EVERY = 10;

	private final Publisher publisher;

	private final Random random;

	private final List<Path> contents = new ArrayList<>();

	private final List<LiveState> states = new ArrayList<>();

	private Duration longest = Duration.ZERO;

	private int killed;

	private int old;

	private int mixed;

	private int wrong;

	private IngestFaults(Publisher publisher, long seed) {
		this.publisher = publisher;
		this.random = new Random(seed);
	}

	static IngestFaults prepare(Publisher publisher, Material material, Path folder, long seed) throws IOException {
		IngestFaults faults = new IngestFaults(publisher, seed);
		List<Page> pages = material.pages().stream().limit(PAGES).toList();
		faults.add(pages, folder.resolve("one"));
		faults.add(changed(pages), folder.resolve("other"));
		return faults;
	}

	/** Kills so often, and tells what was left. */
	List<Demand> run(int kills) {
		try (Progress progress = new Progress("kill", kills)) {
			for (int i = 0; i < kills; i++) {
				kill(i % 2, (i / 2) % 2 == 0);
				progress.step();
			}
		}
		return List.of(Demand.least("killed while at work", this.killed, "", kills / 2.0),
				Demand.least("old content was live", this.old, "", 1),
				Demand.most("a mix was live after a kill", this.mixed, "", 0),
				Demand.most("not the new content after the next run", this.wrong, "", 0));
	}

	private void kill(int next, boolean isFull) {
		String[] options = isFull ? new String[] { "--full" } : new String[0];
		Duration after = Duration.ofMillis(this.random.nextLong(this.longest.toMillis()));
		this.killed += this.publisher.kill(this.contents.get(next), after, options) ? 1 : 0;
		LiveState left = this.publisher.state();
		this.old += left.equals(this.states.get(1 - next)) ? 1 : 0;
		this.mixed += this.states.contains(left) ? 0 : 1;
		this.publisher.publish(this.contents.get(next));
		this.wrong += this.publisher.state().equals(this.states.get(next)) ? 0 : 1;
	}

	private void add(List<Page> pages, Path folder) throws IOException {
		ContentWriter.write(pages.stream(), Files.createDirectory(folder));
		this.contents.add(folder);
		this.publisher.publish(folder);
		// Twice: the second time it starts as fast as all the others.
		Duration time = Duration.ofMillis((long) (this.publisher.publish(folder, "--full").seconds() * 1000));
		this.longest = (time.compareTo(this.longest) > 0) ? time : this.longest;
		this.states.add(this.publisher.state());
	}

	private static List<Page> changed(List<Page> pages) {
		List<Page> changed = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			Page page = pages.get(i);
			switch (i % EVERY) {
				case 0 -> changed.add(new Page(page.id(), page.language(), page.title(), page.text(),
						page.markdown() + "\n\nEn setning til.\n"));
				case 1 -> changed
					.add(new Page(page.id() + "-ny", page.language(), page.title(), page.text(), page.markdown()));
				default -> changed.add(page);
			}
		}
		return changed;
	}

}
