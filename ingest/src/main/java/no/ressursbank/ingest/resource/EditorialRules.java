package no.ressursbank.ingest.resource;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.quality.ReviewLimit;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What every editor promises readers: where a text comes from, and that somebody looks at
 * it again in time.
 */
final class EditorialRules {

	private EditorialRules() {
	}

	static List<Finding> check(YamlSource source, Kind kind) {
		List<Finding> findings = new ArrayList<>();
		JsonNode root = source.root();
		String rights = root.path("rights").asString("full");
		if (!rights.equals("full") && !root.has("source")) {
			findings.add(Finding.error(source.place("/rights"), "rights-without-source", "Med «rights: " + rights
					+ "» må leseren få vite hvor originalen er. Legg til «source» med title og url."));
		}
		limit(source, kind).ifPresent(findings::add);
		webinar(source).ifPresent(findings::add);
		return findings;
	}

	private static Optional<Finding> limit(YamlSource source, Kind kind) {
		Optional<LocalDate> reviewed = date(source, "reviewed");
		Optional<LocalDate> reviewBy = date(source, "review-by");
		int months = ReviewLimit.of(kind, source.root().path("laws").size() > 0).months();
		if (reviewed.isEmpty() || reviewBy.isEmpty() || !reviewBy.get().isAfter(reviewed.get().plusMonths(months))) {
			return Optional.empty();
		}
		LocalDate last = reviewed.get().plusMonths(months);
		return Optional.of(
				Finding
					.warning(source.place("/review-by"), "review-limit",
							"Slikt innhold skal gjennomgås igjen innen " + months + " måneder. Skriv " + last
									+ " eller før.")
					.replacing(last.toString()));
	}

	private static Optional<Finding> webinar(YamlSource source) {
		return (source.root().path("recording").asString("").startsWith("http") && !source.root().has("captions"))
				? Optional.of(Finding.warning(source.place("/recording"), "recording-without-captions",
						"Opptaket er ikke tekstet, og vises ikke lenger enn 14 dager etter webinaret. "
								+ "Legg adressen til tekstingen i «captions»."))
				: Optional.empty();
	}

	private static Optional<LocalDate> date(YamlSource source, String field) {
		try {
			return Optional.of(LocalDate.parse(source.root().path(field).asString("")));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
