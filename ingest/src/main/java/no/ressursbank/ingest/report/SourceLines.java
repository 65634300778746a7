package no.ressursbank.ingest.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Mark;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.SourceText;

/**
 * The lines that findings stand on.
 */
final class SourceLines {

	private final Path root;

	private final Map<String, List<String>> files = new HashMap<>();

	SourceLines(Path root) {
		this.root = root;
	}

	/**
	 * What a finding is about: the words it quotes, if they stand at its place.
	 * @return empty for the beginning of a file that is no text, or when there is no such
	 * line
	 */
	Optional<Mark> mark(Finding finding) {
		Place place = finding.place();
		List<String> lines = this.files.computeIfAbsent(place.file(), this::read);
		return (place.line() <= lines.size())
				? Optional.of(Mark.in(lines.get(place.line() - 1), place.column(), quoted(finding.message())))
				: Optional.empty();
	}

	private static String quoted(String message) {
		int start = message.indexOf('«') + 1;
		return message.substring(start, Math.max(start, message.indexOf('»')));
	}

	private List<String> read(String file) {
		if (file.endsWith(".pdf")) {
			return List.of();
		}
		try {
			return SourceText.read(this.root.resolve(file), file).lines().toList();
		}
		catch (IOException | Rejection ex) {
			return List.of();
		}
	}

}
