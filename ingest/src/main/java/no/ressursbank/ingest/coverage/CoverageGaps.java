package no.ressursbank.ingest.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.ingest.source.Vocabulary;

/**
 * What a bank should have and has not: something at every horizon on every theme, and
 * something for every component of the model.
 */
public final class CoverageGaps {

	private CoverageGaps() {
	}

	/**
	 * A warning for every gap, where the theme or the component is named.
	 * @param root the content folder
	 */
	public static List<Finding> of(Coverage coverage, Path root) {
		List<Finding> gaps = new ArrayList<>();
		Ids themes = new Ids(root, Vocabulary.THEMES);
		coverage.horizons()
			.forEach((theme, row) -> row.entrySet()
				.stream()
				.filter((cell) -> cell.getValue() == 0)
				.map(Map.Entry::getKey)
				.forEach((horizon) -> gaps.add(Finding.warning(themes.place(theme), "coverage-gap", "Ingen ressurs om «"
						+ theme + "» har «horizon: " + horizon + "». Lag en, eller sett feltet på en som passer."))));
		Ids components = new Ids(root, Vocabulary.MODEL);
		coverage.components().forEach((component, count) -> {
			if (count == 0) {
				gaps.add(Finding.warning(components.place(component), "coverage-gap", "Ingen ressurs har «" + component
						+ "» i «model». Lag en, eller sett feltet på en som passer."));
			}
		});
		return gaps;
	}

	/** Where the ids of a vocabulary file stand. */
	private record Ids(String file, List<String> lines) {

		Ids(Path root, String file) {
			this(file, read(root, file));
		}

		Place place(String id) {
			for (int i = 0; i < this.lines.size(); i++) {
				if (this.lines.get(i).strip().replaceFirst("^- ", "").equals("id: " + id)) {
					return new Place(this.file, i + 1, this.lines.get(i).indexOf("id: ") + "id: ".length() + 1);
				}
			}
			return Place.startOf(this.file);
		}

		private static List<String> read(Path root, String file) {
			try {
				return SourceText.read(root.resolve(file), file).lines().toList();
			}
			catch (IOException | Rejection ex) {
				return List.of();
			}
		}

	}

}
