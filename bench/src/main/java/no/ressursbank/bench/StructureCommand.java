package no.ressursbank.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.report.StructureTable;
import no.ressursbank.bench.structure.Labels;
import no.ressursbank.bench.structure.StructureBench;
import no.ressursbank.bench.structure.StructureScore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How well headings, paragraphs and running lines of PDF files are told apart.
 */
@Command(name = "structure", mixinStandardHelpOptions = true,
		description = "Måler hvor godt overskrifter, avsnitt og topp- og bunntekst i PDF-er blir funnet.")
final class StructureCommand implements Callable<Integer> {

	private final PrintStream out = System.out;

	@Option(names = "--labels", paramLabel = "MAPPE", description = "Fasiten (standard: den som følger med).")
	private @Nullable Path labels;

	@Option(names = "--pdf", paramLabel = "MAPPE", required = true, description = "Mappen med PDF-ene i fasiten.")
	private Path files = Path.of("");

	@Option(names = "--details", description = "Vis alt som ikke stemte.")
	private boolean details;

	@Override
	public Integer call() throws IOException {
		Path root = Clone.find().root();
		Path folder = (this.labels != null) ? this.labels
				: root.resolve("bench/src/main/resources/no/ressursbank/bench/structure");
		List<Labels> all = Labels.read(folder);
		List<StructureScore> scores = new StructureBench(root.resolve("ingest/target/ingest.jar"), this.files).run(all);
		List<String> heldOut = all.stream().filter(Labels::heldOut).map(Labels::file).toList();
		List<StructureScore> rows = new ArrayList<>(scores);
		if (!heldOut.isEmpty()) {
			rows.add(StructureScore.sum("held out",
					scores.stream().filter((score) -> heldOut.contains(score.name())).toList()));
		}
		StructureScore sum = StructureScore.sum("all", scores);
		rows.add(sum);
		this.out.println();
		this.out.println(StructureTable.of(rows));
		if (this.details) {
			scores.forEach((score) -> score.wrong().forEach((line) -> this.out.println(score.name() + ": " + line)));
		}
		return (sum.isReached() && !scores.isEmpty()) ? 0 : 1;
	}

}
