package no.ressursbank.ingest.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.language.CompoundList;
import no.ressursbank.language.SynonymGroup;
import org.jspecify.annotations.Nullable;

/**
 * The editors' lists of words at the content root. None of them must exist, and a line
 * that cannot be read is left out.
 *
 * @param compounds the lines of compounds.txt
 * @param synonyms the lines of synonyms.txt
 * @param blocked the lines of suggest-block.txt
 * @param findings what could not be read
 */
public record WordLists(List<String> compounds, List<String> synonyms, List<String> blocked, List<Finding> findings) {

	/**
	 * Reads the lists of a content folder.
	 * @param root the content folder
	 * @return what they hold
	 * @throws IOException when a file exists but cannot be read
	 */
	public static WordLists read(Path root) throws IOException {
		List<Finding> findings = new ArrayList<>();
		return new WordLists(read(root, "compounds.txt", WordLists::compoundProblem, findings),
				read(root, "synonyms.txt", WordLists::synonymProblem, findings),
				read(root, "suggest-block.txt", (line) -> null, findings), List.copyOf(findings));
	}

	private static List<String> read(Path root, String name, Function<String, @Nullable String> problem,
			List<Finding> findings) throws IOException {
		Path path = root.resolve(name);
		if (!Files.exists(path)) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		int number = 0;
		for (String written : text(path, name, findings).split("\n", -1)) {
			number++;
			String line = written.strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			String wrong = problem.apply(line);
			if (wrong != null) {
				findings.add(Finding.error(new Place(name, number, 1), "word-list", wrong));
			}
			else {
				lines.add(line);
			}
		}
		return List.copyOf(lines);
	}

	private static String text(Path path, String name, List<Finding> findings) throws IOException {
		try {
			return SourceText.read(path, name);
		}
		catch (Rejection ex) {
			findings.addAll(ex.findings());
			return "";
		}
	}

	private static @Nullable String compoundProblem(String line) {
		return CompoundList.isValid(line) ? null : "«" + line
				+ "» kan ikke leses. Skriv ett ord, et delt ord som «barn+samtale» eller et helt ord som «=kunnskap».";
	}

	private static @Nullable String synonymProblem(String line) {
		try {
			SynonymGroup.parse(line);
			return null;
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage();
		}
	}

}
