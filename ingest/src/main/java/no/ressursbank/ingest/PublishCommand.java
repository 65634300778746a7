package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.cache.ParseCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "publish", description = "Publiserer en innholdsmappe.", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Mixin
	private ElasticsearchOption elasticsearch = new ElasticsearchOption();

	@Option(names = "--files", paramLabel = "MAPPE",
			description = "Mappen for filer som lesere kan hente. Uten den lagres ingen.")
	private @Nullable Path files;

	@Option(names = "--full", description = "Bygg indeksen på nytt også når ingenting er endret.")
	private boolean full;

	@Option(names = "--force", description = "Publiser selv om mange ressurser er borte.")
	private boolean force;

	@Option(names = "--no-wait", description = "Gi opp med en gang hvis en annen publisering pågår.")
	private boolean noWait;

	@Option(names = "--metrics", paramLabel = "FIL",
			description = "Skriv tall om publiseringen hit, for Prometheus (textfile collector).")
	private @Nullable Path metrics;

	@Override
	public Integer call() throws IOException {
		PublishMetrics figures = new PublishMetrics();
		try {
			return publish(figures);
		}
		finally {
			if (this.metrics != null) {
				figures.write(this.metrics);
			}
		}
	}

	private int publish(PublishMetrics figures) throws IOException {
		long start = System.nanoTime();
		Path root = this.content.root();
		try (OpeningTarget opening = OpeningTarget.begin(this.elasticsearch, !this.noWait);
				ParseCache cache = this.content.cache()) {
			Progress progress = ContentOption.progress();
			CheckedContent checked = this.content.check(cache, this.files, progress);
			Report report = new Report(System.out);
			figures.checked(checked);
			report.findings(new FindingsOf(root, start).told(checked, checked.findings()));
			Optional<Target> target = opening.join();
			return target.isPresent() ? publish(checked, target.get(), progress, report, figures) : ExitCode.USAGE;
		}
	}

	private int publish(CheckedContent checked, Target target, Progress progress, Report report,
			PublishMetrics figures) {
		PublishResult result = new Publication(target.index(), progress).publish(checked, target.live(),
				new PublishOptions(this.full, this.force));
		report.result(result);
		boolean stopped = result.state() == PublishResult.State.STOPPED;
		figures.published(!stopped);
		return (stopped || checked.hasErrors()) ? ExitCode.CONTENT : ExitCode.OK;
	}

}
