package no.ressursbank.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import no.ressursbank.ingest.cache.ParseCache;
import no.ressursbank.ingest.coverage.Coverage;
import no.ressursbank.ingest.coverage.CoverageGaps;
import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.history.GitChanges;
import no.ressursbank.ingest.history.UnknownRevision;
import no.ressursbank.ingest.repair.Repairs;
import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.Format;
import no.ressursbank.ingest.rule.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "validate", description = "Kontrollerer en innholdsmappe uten å publisere.",
		mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

	@Mixin
	private ContentOption content = new ContentOption();

	@Option(names = "--format", paramLabel = "FORM", split = ",",
			description = "Én eller flere av ${COMPLETION-CANDIDATES} (standard: text; i GitHub Actions text,github).")
	private List<Format> formats = List.of();

	@Option(names = "--language", paramLabel = "SPRÅK", defaultValue = "nb",
			description = "nb, nn eller en (standard: ${DEFAULT-VALUE}).")
	private String language = "nb";

	@Option(names = "--all", description = "Vis alt, også det samme om igjen i mange filer.")
	private boolean all;

	@Option(names = "--strict", description = "Advarsler teller som feil, og hull i dekningen er advarsler.")
	private boolean strict;

	@Option(names = "--max-warnings", paramLabel = "N", description = "Flere advarsler enn dette teller som feil.")
	private int maxWarnings = Integer.MAX_VALUE;

	@Option(names = "--changed-since", paramLabel = "REF",
			description = "Vis bare funn i filer som er endret siden REF i git, og i dem som viser til dem.")
	private @Nullable String changedSince;

	@Option(names = "--fix", description = "Rett det som kan rettes uten at noe går tapt.")
	private boolean fix;

	@Option(names = "--watch", description = "Kontroller igjen hver gang noe blir lagret, til du stopper programmet.")
	private boolean watch;

	@Override
	public Integer call() throws Exception {
		if (!Rules.LANGUAGES.contains(this.language)) {
			System.err.println("✗ Funnene kan leses på " + String.join(", ", Rules.LANGUAGES) + ".");
			return ExitCode.USAGE;
		}
		if (this.watch) {
			new FolderWatch(this.content.root()).onEveryChange(this::again);
		}
		return validate();
	}

	/** An editor's task sees by the two lines which findings are of the last save. */
	private int again() throws IOException, UnknownRevision {
		System.out.println("Kontrollerer …");
		int code = validate();
		System.out.println("Venter på neste lagring.");
		return code;
	}

	private int validate() throws IOException, UnknownRevision {
		long start = System.nanoTime();
		Set<String> changed = (this.changedSince != null) ? GitChanges.since(this.content.root(), this.changedSince)
				: Set.of();
		if (this.fix) {
			repair();
		}
		try (ParseCache cache = this.content.cache()) {
			CheckedContent checked = this.content.check(cache, null, ContentOption.progress());
			Findings findings = new FindingsOf(this.content.root(), start).told(checked, shown(checked, changed));
			new Output(System.out, Map.copyOf(System.getenv()), this.all).write(findings.in(this.language),
					this.formats);
			return exitCode(findings.all());
		}
	}

	/**
	 * Words are looked for in texts whose form is right, and again where one was put
	 * right: it may have hidden more.
	 */
	private void repair() throws IOException {
		Repairs repairs = new Repairs(this.content.root());
		Set<String> repaired = new TreeSet<>(repairs.form());
		try (ParseCache cache = this.content.cache()) {
			Set<String> last;
			do {
				last = repairs.words(this.content.check(cache, null, ContentOption.progress()).findings());
				repaired.addAll(last);
			}
			while (!last.isEmpty());
		}
		repaired.forEach((file) -> System.err.println("Rettet " + file));
	}

	private List<Finding> shown(CheckedContent checked, Set<String> changed) throws IOException {
		List<Finding> all = this.strict ? Stream.concat(checked.findings().stream(), gaps(checked)).sorted().toList()
				: checked.findings();
		return (this.changedSince == null) ? all : AffectedFiles.findings(checked, all, changed);
	}

	private Stream<Finding> gaps(CheckedContent checked) throws IOException {
		return CoverageGaps.of(Coverage.of(checked.vocabulary(), checked.resources()), this.content.root()).stream();
	}

	private int exitCode(List<Finding> shown) {
		long warnings = shown.stream().filter((finding) -> finding.severity() == Severity.WARNING).count();
		boolean failed = shown.stream().anyMatch((finding) -> finding.severity().isError())
				|| warnings > (this.strict ? 0 : this.maxWarnings);
		return failed ? ExitCode.CONTENT : ExitCode.OK;
	}

}
