package no.ressursbank.ingest.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.quality.ReviewLimit;
import no.ressursbank.ingest.yaml.YamlSource;
import tools.jackson.databind.JsonNode;

/**
 * Help lines change hours and numbers, and are what nobody may find wrong: each is looked
 * up at least every six months.
 */
final class HelpLineDates {

	private static final int MONTHS = ReviewLimit.HELP_LINE.months();

	private HelpLineDates() {
	}

	static List<Finding> check(YamlSource source, LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		int index = 0;
		for (JsonNode line : source.root()) {
			String verified = line.path("verified").asString("");
			String reviewBy = line.path("review-by").asString("");
			String at = "/" + index + "/review-by";
			if (!verified.isEmpty() && !reviewBy.isEmpty()
					&& LocalDate.parse(reviewBy).isAfter(LocalDate.parse(verified).plusMonths(MONTHS))) {
				findings.add(Finding.error(source.place(at), "help-line-review-limit", "«" + line.path("id").asString()
						+ "» skal kontrolleres igjen innen seks måneder etter «verified». Sett en tidligere dato."));
			}
			else if (!reviewBy.isEmpty() && LocalDate.parse(reviewBy).isBefore(today)) {
				findings.add(Finding.warning(source.place(at), "help-line-overdue",
						"«" + line.path("id").asString() + "» skulle vært kontrollert innen " + reviewBy
								+ ". Slå opp nummer og tid, og sett nye datoer."));
			}
			index++;
		}
		return findings;
	}

}
