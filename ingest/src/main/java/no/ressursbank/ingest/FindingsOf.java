package no.ressursbank.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.report.Findings;

/**
 * Makes what is told of a folder of what was found in it.
 */
final class FindingsOf {

	private final Path root;

	private final long start;

	/**
	 * For a folder.
	 * @param start when the work on it began, by {@link System#nanoTime}
	 */
	FindingsOf(Path root, long start) {
		this.root = root;
		this.start = start;
	}

	/**
	 * What is told.
	 * @param shown those of the findings that are to be seen
	 */
	Findings told(CheckedContent content, List<Finding> shown) {
		return new Findings(this.root, prefix(this.root), content.files(), content.resources().size(), shown,
				Duration.ofNanos(System.nanoTime() - this.start));
	}

	/** Names lead to the files from where the editor stands, when they are below. */
	static String prefix(Path root) {
		Path here = Path.of("").toAbsolutePath();
		boolean below = root.startsWith(here) && !root.equals(here);
		return below ? here.relativize(root).toString().replace('\\', '/') + "/" : "";
	}

}
