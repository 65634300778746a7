package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.ResourceIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Publishes for a preview whenever something is saved, until the program is stopped. Only
 * into an index that held nothing when it began: the one that readers use holds
 * something.
 */
@Command(name = "watch", mixinStandardHelpOptions = true,
		description = "Publiserer til en forhåndsvisning hver gang noe blir lagret. Brukes av «./ressursbank preview».")
final class WatchCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Mixin
	private ElasticsearchOption elasticsearch = new ElasticsearchOption();

	@Option(names = "--files", paramLabel = "MAPPE", description = "Mappen for filer som lesere kan hente.")
	private @Nullable Path files;

	@Option(names = "--state", paramLabel = "FIL", required = true, description = "Hvor funnene skrives.")
	private @Nullable Path state;

	@Override
	public Integer call() throws Exception {
		FolderWatch folder = new FolderWatch(this.content.root());
		try (ElasticsearchConnection connection = this.elasticsearch.connect()) {
			ResourceIndex index = new ResourceIndex(connection.operations());
			if (index.live("").isPresent()) {
				System.err.println("✗ Indeksen er i bruk. En forhåndsvisning trenger en tom.");
				return ExitCode.USAGE;
			}
			try (ParseCache cache = this.content.cache()) {
				folder.onEveryChange(() -> publish(index, cache));
			}
			return ExitCode.OK;
		}
	}

	private PublishResult publish(ResourceIndex index, ParseCache cache) throws IOException {
		long start = System.nanoTime();
		CheckedContent checked = this.content.check(cache, this.files, ContentOption.progress());
		// Whatever is previewed is meant.
		PublishResult result = new Publication(index, ContentOption.progress()).publish(checked,
				new PublishOptions(false, true));
		new PreviewState(Objects.requireNonNull(this.state))
			.write(new FindingsOf(this.content.root(), start).told(checked, checked.findings()), result.reason());
		return result;
	}

}
