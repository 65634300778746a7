package no.ressursbank.ingest;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;

import no.ressursbank.resourceindex.ElasticsearchConnection;
import no.ressursbank.resourceindex.ResourceIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "publish", description = "Publiserer en innholdsmappe.", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Option(names = "--elasticsearch", paramLabel = "URL", defaultValue = "http://localhost:9200",
			description = "Adressen til Elasticsearch (standard: ${DEFAULT-VALUE}).")
	private URI elasticsearch = URI.create("http://localhost:9200");

	@Option(names = "--full", description = "Bygg indeksen på nytt også når ingenting er endret.")
	private boolean full;

	@Option(names = "--force", description = "Publiser selv om mange ressurser er borte.")
	private boolean force;

	@Override
	public Integer call() throws IOException {
		CheckedContent checked = this.content.check();
		Report report = new Report(System.out);
		report.findings(checked);
		try (ElasticsearchConnection connection = ElasticsearchConnection.to(this.elasticsearch)) {
			Publication publication = new Publication(new ResourceIndex(connection.operations()));
			PublishResult result = publication.publish(checked, new PublishOptions(this.full, this.force));
			report.result(result);
			boolean stopped = result.state() == PublishResult.State.STOPPED;
			return (stopped || checked.hasErrors()) ? ExitCode.CONTENT : ExitCode.OK;
		}
	}

}
