package no.ressursbank.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import no.ressursbank.bench.bank.LocalBank;
import no.ressursbank.bench.bank.SearchClient;
import no.ressursbank.bench.corpus.ContentFolder;
import no.ressursbank.bench.corpus.Corpora;
import no.ressursbank.bench.corpus.JudgedSet;
import no.ressursbank.bench.report.Result;
import no.ressursbank.bench.report.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * How well the search ranks, beside what everybody gets for free.
 */
@Command(name = "relevance", description = "Måler hvor godt søket rangerer, ved siden av to grunnlinjer.",
		mixinStandardHelpOptions = true)
final class RelevanceCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--corpora", paramLabel = "MAPPE", defaultValue = "${env:RESSURSBANK_CORPORA}",
			description = "Mappen med målesettene (standard: RESSURSBANK_CORPORA).")
	private @Nullable Path corpora;

	@Option(names = "--content", paramLabel = "MAPPE",
			description = "Innhold med egne spørringer i queries.yml (standard: content i klonen).")
	private @Nullable Path content;

	@Option(names = "--search", paramLabel = "URL",
			description = "Et søk som kjører med innholdet fra --content; ellers startes et.")
	private @Nullable URI search;

	@Option(names = "--only", paramLabel = "SETT", split = ",", description = "Bare disse settene.")
	private List<String> only = List.of();

	@Option(names = "--failures", paramLabel = "N", defaultValue = "0",
			description = "Vis de N dårligste spørringene i hvert sett.")
	private int failures;

	@Mixin
	private final ResultOption result = new ResultOption();

	@Override
	public Integer call() throws IOException {
		Clone clone = Clone.find();
		List<JudgedSet> sets = sets(clone);
		Path folder = clone.workFolder();
		try (LocalBank bank = new LocalBank(clone.root(), folder)) {
			RelevanceRun run = new RelevanceRun((pages) -> (this.search != null && pages.folder() != null)
					? new SearchClient(this.search) : bank.open(pages), this.failures);
			sets.forEach(run::measure);
			run.worst().forEach(System.out::println);
			return this.result.tell(new Result("relevance",
					List.of(Tables.ranking(run.rows()), Tables.details(run.rows())), Tables.demands(run.rows())));
		}
		finally {
			clone.delete(folder);
		}
	}

	private List<JudgedSet> sets(Clone clone) throws IOException {
		List<JudgedSet> all = new ArrayList<>();
		if (this.corpora != null) {
			all.addAll(Corpora.read(folder(this.corpora)));
		}
		ContentFolder.read(folder((this.content != null) ? this.content : clone.root().resolve("content")))
			.ifPresent(all::add);
		List<String> names = all.stream().map(JudgedSet::name).toList();
		if (names.isEmpty() || !names.containsAll(this.only)) {
			throw wrong("Settene her er: " + String.join(", ", names));
		}
		return all.stream().filter((set) -> this.only.isEmpty() || this.only.contains(set.name())).toList();
	}

	private Path folder(Path given) {
		if (!Files.isDirectory(given)) {
			throw wrong("Finner ikke mappen " + given);
		}
		return given.toAbsolutePath().normalize();
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), "✗ " + message);
	}

}
