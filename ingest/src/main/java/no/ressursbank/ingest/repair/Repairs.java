package no.ressursbank.ingest.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Mark;

/**
 * Repairs that lose nothing: the form of a text file, and values that can only have meant
 * one thing.
 */
public final class Repairs {

	/** What the form of a text repairs. */
	private static final Set<String> FORM = Set.of("byte-order-mark", "line-ends", "tabs", "unquoted-colon");

	/** What is repaired by writing something else in its place. */
	private static final Set<String> WORDS = Set.of("invalid-date", "unknown-field");

	private final TextFiles files;

	/** Repairs in a content folder. */
	public Repairs(Path root) {
		this.files = new TextFiles(root);
	}

	/** Whether a finding is one that can be repaired. */
	public static boolean canRepair(Finding finding) {
		return FORM.contains(finding.rule()) || (finding.replacement() != null && WORDS.contains(finding.rule()));
	}

	/**
	 * Evens out the form of all text files.
	 * @return the names of those that changed
	 */
	public Set<String> form() throws IOException {
		Set<String> changed = new TreeSet<>();
		for (Map.Entry<String, String> file : this.files.all().entrySet()) {
			String repaired = TextForm.repaired(file.getValue(), file.getKey());
			if (!repaired.equals(file.getValue())) {
				this.files.write(file.getKey(), repaired);
				changed.add(file.getKey());
			}
		}
		return changed;
	}

	/**
	 * Writes the replacement of every finding that can be repaired.
	 * @param findings of the folder as it is now
	 * @return the names of the files that changed
	 */
	public Set<String> words(List<Finding> findings) throws IOException {
		Map<String, List<Finding>> byFile = findings.stream()
			.filter((finding) -> finding.replacement() != null && canRepair(finding))
			.collect(Collectors.groupingBy((finding) -> finding.place().file(), TreeMap::new, Collectors.toList()));
		for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
			this.files.write(file.getKey(), replaced(this.files.read(file.getKey()), file.getValue()));
		}
		return byFile.keySet();
	}

	/** From the end, so that places before it stay right. */
	private static String replaced(String text, List<Finding> findings) {
		List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
		findings.stream().sorted(Comparator.reverseOrder()).forEach((finding) -> {
			int index = finding.place().line() - 1;
			Mark mark = Mark.in(lines.get(index), finding.place().column());
			int start = mark.line().offsetByCodePoints(0, mark.start());
			lines.set(index, mark.line().substring(0, start) + finding.replacement()
					+ mark.line().substring(start + mark.text().length()));
		});
		return String.join("\n", lines);
	}

}
