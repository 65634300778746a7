package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.resource.Deadlines;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.source.VocabularyReader;
import no.ressursbank.ingest.template.NewFile;
import no.ressursbank.resourceindex.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", description = "Lager en gyldig fil å begynne på.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Parameters(index = "0", paramLabel = "TYPE", description = KindName.DESCRIPTION)
	private String kind = "";

	@Parameters(index = "1", paramLabel = "TITTEL", description = "Tittelen, i anførselstegn.")
	private String title = "";

	@Option(names = "--theme", paramLabel = "TEMA",
			description = "Id-en til temaet (standard: det første i themes.yml).")
	private @Nullable String theme;

	@Option(names = "--language", paramLabel = "SPRÅK", defaultValue = "nb",
			description = "nb eller nn (standard: nb).")
	private String language = "nb";

	@Override
	public Integer call() throws IOException {
		Vocabulary vocabulary = VocabularyReader.read(this.content.root());
		Optional<Kind> known = KindName.kind(this.kind);
		String fault = fault(known, vocabulary);
		if (!fault.isEmpty()) {
			System.err.println(fault);
			return ExitCode.USAGE;
		}
		Path file = new NewFile(this.content.root(), vocabulary, LocalDate.now(Deadlines.OSLO))
			.write(known.orElseThrow(), this.title, Optional.ofNullable(this.theme), this.language);
		System.out.println("✓ Laget " + file + ". Bytt ut teksten i den, og kjør «./ressursbank validate».");
		return ExitCode.OK;
	}

	private String fault(Optional<Kind> known, Vocabulary vocabulary) {
		if (known.isEmpty()) {
			return KindName.unknown(this.kind);
		}
		if (!this.language.equals("nb") && !this.language.equals("nn")) {
			return "✗ Maler finnes på nb og nn.";
		}
		Set<String> themes = vocabulary.ids().get(Vocabulary.THEMES);
		if (themes == null || themes.isEmpty()) {
			return "✗ Innholdsmappen har ingen themes.yml som kan leses. Kjør «./ressursbank validate».";
		}
		return (this.theme == null || themes.contains(this.theme)) ? "" : "✗ Temaet «" + this.theme + "» finnes ikke."
				+ Nearest.question(this.theme, themes) + " Alle temaer: " + String.join(", ", themes) + ".";
	}

}
