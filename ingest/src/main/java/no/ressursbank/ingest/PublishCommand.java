package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.ResourceIndex;
import no.ressursbank.resourceindex.WriterLock;
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
		// The client is as long in loading as a folder that has not changed is in
		// reading.
		CompletableFuture<ElasticsearchConnection> connecting = CompletableFuture
			.supplyAsync(this.elasticsearch::connect);
		try (ParseCache cache = this.content.cache()) {
			Progress progress = ContentOption.progress();
			CheckedContent checked = this.content.check(cache, this.files, progress);
			Report report = new Report(System.out);
			figures.checked(checked);
			report.findings(new FindingsOf(this.content.root(), start).told(checked, checked.findings()));
			try (ElasticsearchConnection connection = connecting.join()) {
				return publish(checked, connection, progress, report, figures);
			}
		}
	}

	private int publish(CheckedContent checked, ElasticsearchConnection connection, Progress progress, Report report,
			PublishMetrics figures) {
		Optional<WriterLock> turn = new Turn(WriterLock.queue(connection.operations()), System.err).take(!this.noWait);
		if (turn.isEmpty()) {
			return ExitCode.USAGE;
		}
		try (WriterLock lock = turn.get()) {
			ResourceIndex index = new ResourceIndex(connection.operations(), lock::confirm);
			PublishResult result = new Publication(index, progress).publish(checked,
					new PublishOptions(this.full, this.force));
			report.result(result);
			boolean stopped = result.state() == PublishResult.State.STOPPED;
			figures.published(!stopped);
			return (stopped || checked.hasErrors()) ? ExitCode.CONTENT : ExitCode.OK;
		}
	}

}
