package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import no.ressursbank.bench.bank.FullSpeedBank;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Material;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.crowd.Interests;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Mixin;

/**
 * A bank that a command starts for itself, and what it tells of it.
 */
final class OwnBank {

	/** All of a large collection would need much memory. */
	private static final int KNOWN = 1000;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	/**
	 * Starts one, works on it and deletes it.
	 * @param count of the pages it publishes
	 * @return the exit code
	 */
	int measure(int count, Work work) throws IOException {
		Clone clone = Clone.find();
		Material texts = this.material.read(clone);
		Path folder = clone.workFolder();
		try {
			return this.result.tell(work(clone, folder, texts, count, work));
		}
		finally {
			clone.delete(folder);
		}
	}

	private static Result work(Clone clone, Path folder, Material texts, int count, Work work) throws IOException {
		Copies copies = new Copies(texts);
		List<Page> pages = copies.first(Math.min(count, KNOWN)).toList();
		try (FullSpeedBank bank = FullSpeedBank.start(clone.root(), folder, pages.stream());
				Progress progress = new Progress("measure", -1)) {
			if (count > pages.size()) {
				// A bank that starts waits only so long for what it begins with.
				bank.publish(copies.first(count));
			}
			return work.on(bank, Interests.of(texts, pages), pages, progress);
		}
	}

	/** What is done with a bank, some of whose pages are known. */
	@FunctionalInterface
	interface Work {

		Result on(FullSpeedBank bank, Interests interests, List<Page> pages, Progress progress) throws IOException;

	}

}
