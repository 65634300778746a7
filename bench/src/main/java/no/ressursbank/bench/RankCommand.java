package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.LocalBank;
import no.ressursbank.bench.corpus.ContentFolder;
import no.ressursbank.bench.corpus.JudgedQuery;
import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.measure.Engine;
import no.ressursbank.bench.measure.RankingChange;
import no.ressursbank.bench.measure.Score;
import no.ressursbank.bench.report.RankingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What a change of the content does to the rankings of its own judged queries.
 */
@Command(name = "rank", description = "Viser hva en endring av innholdet gjør med søket.",
		mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {

	/** The content has become harder to find. */
	private static final int WORSE = 1;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--base", paramLabel = "REF", required = true, description = "Hva i git det sammenlignes med.")
	private String base = "";

	@Option(names = "--content", paramLabel = "MAPPE", description = "Innholdsmappen (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--threshold", paramLabel = "TALL", defaultValue = "0.01",
			description = "Hvor mye snittet av nDCG@10 kan falle (standard: ${DEFAULT-VALUE}).")
	private double threshold;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path now = (this.content != null) ? this.content.toAbsolutePath().normalize() : clone.root().resolve("content");
		JudgedSet after = set(now);
		Path folder = clone.workFolder();
		try (LocalBank bank = new LocalBank(clone.root(), folder)) {
			Path then = Files.createDirectory(folder.resolve("base"));
			if (!GitArchive.unpack(now, this.base, then)) {
				throw wrong("Git kjenner ikke «" + this.base + "» eller innholdsmappen der.");
			}
			RankingReport report = report(after.queries(), bank, set(then, now), after);
			System.out.print(report.text());
			return (report.meanGain() < -this.threshold) ? WORSE : 0;
		}
		finally {
			clone.delete(folder);
		}
	}

	/** The queries of today are put to both: those that are new show what they gain. */
	private static RankingReport report(List<JudgedQuery> queries, LocalBank bank, JudgedSet before, JudgedSet after) {
		List<List<String>> hits = hits(queries, bank.open(before.pages()));
		List<List<String>> hitsNow = hits(queries, bank.open(after.pages()));
		List<RankingChange> changes = new ArrayList<>();
		for (int i = 0; i < queries.size(); i++) {
			changes.add(new RankingChange(queries.get(i).text(), queries.get(i).grades(), hits.get(i), hitsNow.get(i)));
		}
		return new RankingReport(changes);
	}

	private static List<List<String>> hits(List<JudgedQuery> queries, Engine engine) {
		return queries.stream().map((query) -> engine.search(query.text(), Score.DEPTH)).toList();
	}

	private JudgedSet set(Path folder) throws IOException {
		return ContentFolder.read(folder).orElseThrow(() -> wrong("Mappen " + folder + " har ingen queries.yml."));
	}

	/** A base from before there were judged queries is searched with those of today. */
	private JudgedSet set(Path base, Path now) throws IOException {
		if (!Files.exists(base.resolve("queries.yml"))) {
			Files.copy(now.resolve("queries.yml"), base.resolve("queries.yml"));
		}
		return set(base);
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), "✗ " + message);
	}

}
