package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.history.GitChanges;
import no.ressursbank.ingest.history.UnknownRevision;
import no.ressursbank.ingest.report.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * All that a pull request should be told, as its one comment. Judges nothing: that is
 * what validation and the rankings do.
 */
@Command(name = "report", description = "Skriver kommentaren til et forslag, i Markdown.",
		mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

	/** By this the comment is found again, and edited instead of another one made. */
	static final String MARKER = "<!-- ressursbank:innhold -->";

	@Mixin
	private ContentOption content = new ContentOption();

	@Option(names = "--base", paramLabel = "REF", required = true, description = "Hva i git forslaget bygger på.")
	private String base = "";

	@Option(names = "--portal", paramLabel = "URL", description = "En portal som viser forslaget, for lenker dit.")
	private @Nullable String portal;

	@Option(names = "--rankings", paramLabel = "FIL", description = "Det «bench rank» skrev.")
	private @Nullable Path rankings;

	@Override
	public Integer call() throws IOException, UnknownRevision {
		long start = System.nanoTime();
		Path root = this.content.root();
		Set<String> changed = GitChanges.since(root, this.base);
		try (ParseCache cache = this.content.cache()) {
			CheckedContent checked = this.content.check(cache, null, ContentOption.progress());
			TouchedTexts touched = new TouchedTexts(root, checked, changed);
			List<Finding> shown = AffectedFiles.findings(checked, checked.findings(), changed);
			System.out.println(MARKER);
			System.out.print(touched.list(this.portal));
			System.out.print(Format.MARKDOWN.write(new FindingsOf(root, start).told(checked, shown)));
			System.out.print(rankings());
			System.out.print(touched.uses());
			return ExitCode.OK;
		}
	}

	/** Empty when they could not be compared, which is said. */
	private String rankings() throws IOException {
		if (this.rankings == null) {
			return "";
		}
		String text = Files.exists(this.rankings) ? Files.readString(this.rankings) : "";
		return "\n" + (text.isBlank() ? "_Hva endringen gjør med søket, ble ikke målt._\n" : text);
	}

}
