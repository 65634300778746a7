package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.ContentRepository;
import no.ressursbank.bench.bank.ContentWriter;
import no.ressursbank.bench.bank.PreviewedFolder;
import no.ressursbank.bench.corpus.Copies;
import no.ressursbank.bench.corpus.Page;
import no.ressursbank.bench.measure.Demand;
import no.ressursbank.bench.report.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How long it takes until an editor sees in the preview what has just been saved.
 */
@Command(name = "preview", mixinStandardHelpOptions = true,
		description = { "Måler hvor lenge det går fra en tekst blir lagret til siden i forhåndsvisningen viser den.",
				"Portene til forhåndsvisningen må være ledige. La maskinen være i fred så lenge." })
final class PreviewCommand implements Callable<Integer> {

	private static final double SECONDS = 2;

	/** The first saves find programs that have just started. */
	private static final int WARM_UP = 5;

	@Mixin
	private final MaterialOption material = new MaterialOption();

	@Mixin
	private final ResultOption result = new ResultOption();

	@Option(names = "--documents", paramLabel = "ANTALL", defaultValue = "2000",
			description = "Så mange tekster (standard: ${DEFAULT-VALUE}).")
	private int documents;

	@Option(names = "--saves", paramLabel = "ANTALL", defaultValue = "20",
			description = "Så mange ganger blir en av dem lagret (standard: ${DEFAULT-VALUE}).")
	private int saves;

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		Path folder = clone.workFolder();
		try {
			Path content = Files.createDirectory(folder.resolve("content"));
			List<Page> pages = new Copies(this.material.read(clone)).first(this.documents).toList();
			ContentWriter.write(pages.stream(), content);
			ContentRepository.commit(content);
			try (PreviewedFolder preview = PreviewedFolder.start(clone.root(), folder, content,
					pages.getFirst().id())) {
				return this.result.tell(new Result("preview", List.of(), demands(preview)));
			}
		}
		finally {
			clone.delete(folder);
		}
	}

	private List<Demand> demands(PreviewedFolder preview) throws IOException {
		List<Double> seconds = new ArrayList<>();
		double first = preview.save();
		try (Progress progress = new Progress("save", WARM_UP + this.saves)) {
			for (int i = 0; i < WARM_UP + this.saves; i++) {
				seconds.add(preview.save());
				progress.step();
			}
		}
		List<Double> later = seconds.subList(WARM_UP, seconds.size());
		return List.of(Demand.most("first save seen after", first, "s", SECONDS),
				Demand.most("the slowest of the next " + WARM_UP, Collections.max(seconds.subList(0, WARM_UP)), "s",
						SECONDS),
				Demand.most("the slowest of %d later ones".formatted(this.saves), Collections.max(later), "s", SECONDS),
				Demand.most("told of before it was there", preview.early(), "", 0));
	}

}
