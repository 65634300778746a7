package no.ressursbank.resourceindex;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.Map;

/**
 * Documents to index in tests.
 */
final class Documents {

	private Documents() {
	}

	/**
	 * A whole publication: what is given with its revisions, and what tells of what is
	 * gone.
	 */
	static List<ResourceDocument> publication(Revisions revisions, List<ResourceDocument> next) {
		Map<String, Kind> kinds = next.stream().collect(Collectors.toMap(ResourceDocument::id, ResourceDocument::kind));
		return Stream.concat(next.stream().map(revisions::stamp), revisions.removed(kinds).stream()).toList();
	}

	/** An article that has a value in every field an article can have. */
	static ResourceDocument article(String id) {
		Tags tags = new Tags(List.of("mobbing"), List.of("foreldre"), List.of("1", "2"), List.of("samtale"), "akutt",
				List.of("tett-pa-elevene"), List.of("opplaeringslova-12-4"), List.of("elev plages"));
		Editorial editorial = new Editorial("sovei", "CC BY 4.0", LocalDate.of(2026, 11, 21), LocalDate.of(2027, 5, 21),
				List.of("Redaksjonen"), "full", List.of(new Source("Kilde", "https://example.org", null, "2024")),
				"erfaring", "PT45M", List.of("annen"), "original");
		return new ResourceDocument(id, Kind.ARTICLE, Language.NN, "Samarbeid med heimen", "Kort om samarbeidet.",
				"<p>Tekst</p>", tags, editorial, List.of(new Passage("Først", "Ring heimen same dag.", "forst", 3)),
				new StoredFile("ab".repeat(32), "a.pdf", 1234, 5), null, null, null, "v1")
			.withContents(List.of(new Heading(2, "Først", "forst")))
			.withAttachments(List.of("cd".repeat(32) + "/ring.png"));
	}

	/** One document of every kind that has details, with a value in each of them. */
	static List<ResourceDocument> detailed() {
		Instant start = Instant.parse("2026-12-03T11:00:00Z");
		LocalDate date = LocalDate.of(2026, 11, 21);
		CourseStep step = new CourseStep("pdf-page", "en", 3, "Les", "https://example.org", "Tekst", 15);
		return List.of(article("materiell").with(Details.of(new MaterialDetails(List.of("tekst"), true, 45))),
				article("webinar").with(Details.of(new WebinarDetails(start, start.plusSeconds(3600), "Redaksjonen",
						"https://example.org/p", "serie", "moved", "https://example.org/o", date,
						"https://example.org/l", "https://example.org/t"))),
				article("kurs").with(Details.of(new CourseDetails(List.of(step), List.of("en"))))
					.with(new Revision(17, false, 3, start)),
				article("gamle").with(Details.of(new Redirects(List.of(new Redirects.Redirect("gammel", "en")),
						List.of(new Redirects.Withdrawal("borte", Map.of("nb", "Utdatert."), "en"))))),
				article("kontakt").with(Details.of(new ContactDetails("22 22 22 22", "a@example.org",
						"https://example.org", "9–15", "nasjonal", "national", date))));
	}

	static ResourceDocument theme(String id) {
		HelpLine line = new HelpLine("alarm", "Alarmtelefonen", "116 111", null, "Alltid", Map.of("nb", "Barn"),
				"https://example.org/chat", LocalDate.of(2026, 11, 21), LocalDate.of(2027, 2, 21));
		ThemeEntry theme = new ThemeEntry(id, Map.of("nb", "Mobbing", "nn", "Mobbing"), Map.of("nb", "Om mobbing."),
				true, List.of(line), 0);
		return new ResourceDocument(Kind.THEME.documentId(id), Kind.THEME, Language.NB, "Mobbing", "", null,
				Tags.none(), Editorial.of("sovei"), List.of(), null, theme, null, null, "v1");
	}

	static ResourceDocument model() {
		ModelEntry.Component component = new ModelEntry.Component("tett-pa-elevene", Map.of("nb", "Tett på"),
				List.of(new ModelEntry.Task(Map.of("nb", "Vær ute"))));
		ModelEntry model = new ModelEntry(
				List.of(new ModelEntry.Module("elevrettet-arbeid", 3, Map.of("nb", "Elevrettet"), List.of(component))));
		return new ResourceDocument(Kind.MODEL.documentId("model"), Kind.MODEL, Language.NB, "Modellen", "", null,
				Tags.none(), Editorial.of(""), List.of(), null, null, model, null, "v1");
	}

}
