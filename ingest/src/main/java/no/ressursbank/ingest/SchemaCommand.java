package no.ressursbank.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.resource.FrontMatterSchema;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.resourceindex.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Skriver JSON Schema for feltene øverst i en fil.",
		mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Parameters(paramLabel = "TYPE", arity = "0..1", defaultValue = "article", description = KindName.DESCRIPTION)
	private String kind = "article";

	@Override
	public Integer call() throws IOException {
		Optional<Kind> known = KindName.kind(this.kind);
		if (known.isEmpty()) {
			System.err.println(KindName.unknown(this.kind));
			return ExitCode.USAGE;
		}
		System.out.print(FrontMatterSchema.of(known.get(), VocabularyReader.read(this.content.root())));
		return ExitCode.OK;
	}

}
