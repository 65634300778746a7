package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.ContentWriter;
import no.ressursbank.bench.bank.PublishRun;
import no.ressursbank.bench.bank.Publisher;
import no.ressursbank.bench.baseline.StaticSite;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.measure.IngestFigures;

/**
 * Publishes collections of growing size, each without remembering anything, and then once
 * more with one text changed.
 */
final class IngestGrowth {

	private static final int TIMES = 5;

	private static final double ONE_SECONDS = 2;

	private static final double ONE_SHARE = 1 / 20.0;

	private static final double DOUBLING = 2.1;

	/** What is measured of memory differs a little from run to run. */
	private static final double FLAT = 1.25;

	private final Publisher publisher;

	private final Copies copies;

	private final Path folder;

	private final List<IngestFigures> sizes = new ArrayList<>();

	IngestGrowth(Publisher publisher, Copies copies, Path folder) {
		this.publisher = publisher;
		this.copies = copies;
		this.folder = folder;
	}

	List<IngestFigures> sizes() {
		return this.sizes;
	}

	IngestGrowth measure(List<Integer> documents) throws IOException {
		warmUp();
		for (int count : documents.stream().sorted().toList()) {
			try (Progress progress = new Progress("publish " + count, 2 + TIMES)) {
				Path content = content(count);
				this.publisher.forget();
				PublishRun full = this.publisher.publish(content, "--full");
				progress.step();
				PublishRun same = this.publisher.publish(content);
				progress.step();
				List<Double> one = new ArrayList<>();
				for (int i = 0; i < TIMES; i++) {
					one.add(afterAChange(content, i));
					progress.step();
				}
				double median = one.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow();
				this.sizes.add(new IngestFigures(count, full.seconds(), full.peakBytes(), same.seconds(), median));
			}
		}
		return this;
	}

	List<Demand> demands() {
		List<Demand> demands = new ArrayList<>();
		IngestFigures last = this.sizes.getLast();
		demands.add(Demand.most("one of %d changed".formatted(last.documents()), last.oneSeconds(), "s", ONE_SECONDS));
		demands.add(Demand.most("one changed / all", last.oneSeconds() / last.fullSeconds(), "", ONE_SHARE));
		for (int i = 1; i < this.sizes.size(); i++) {
			IngestFigures less = this.sizes.get(i - 1);
			IngestFigures more = this.sizes.get(i);
			String of = " %d / %d".formatted(more.documents(), less.documents());
			double doublings = Math.log((double) more.documents() / less.documents()) / Math.log(2);
			demands.add(Demand.most("time" + of, Math.pow(more.fullSeconds() / less.fullSeconds(), 1 / doublings), "",
					DOUBLING));
			demands.add(Demand.most("memory" + of, (double) more.peakBytes() / less.peakBytes(), "", FLAT));
		}
		return demands;
	}

	/** How much longer we take than the site, on the largest collection. */
	Demand beside(StaticSite site) throws IOException {
		IngestFigures last = this.sizes.getLast();
		try (Progress progress = new Progress("site " + last.documents(), 1)) {
			double seconds = site.build(this.copies.first(last.documents()),
					Files.createDirectory(this.folder.resolve("site")));
			progress.step();
			return Demand.most("bank / Hugo and Pagefind (%.1f s)".formatted(seconds), last.fullSeconds() / seconds, "",
					1);
		}
	}

	/** The first run learns to start faster. */
	private void warmUp() throws IOException {
		Path content = content(1);
		this.publisher.publish(content);
		this.publisher.publish(content, "--full");
	}

	private Path content(int count) throws IOException {
		Path content = this.folder.resolve("content-" + count);
		ContentWriter.write(this.copies.first(count), Files.createDirectory(content));
		return content;
	}

	private double afterAChange(Path content, int number) throws IOException {
		try (Stream<Path> files = Files.list(content.resolve("articles"))) {
			Path file = files.sorted().skip(number).findFirst().orElseThrow();
			Files.writeString(file, "\n\nDenne setningen er ny.\n", StandardOpenOption.APPEND);
		}
		return this.publisher.publish(content).seconds();
	}

}
